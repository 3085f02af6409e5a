import * as z from 'zod';
import type { PaperText } from './found.ts';
import { DEFAULT_KIND, type Kind } from './vocabulary.ts';

/** Words of a paper, and where they stand in its published text. */
export const wordsSchema = z.object({
  quote: z.string().min(1).describe('the words of the paper that state it, to the letter'),
  where: z.enum(['title', 'abstract']).describe('the field of this record that holds the words'),
  start: z
    .int()
    .nonnegative()
    .describe(
      'where the words begin in that field, in UTF-16 code units; they end `quote.length` on',
    ),
});

const EVIDENCED_FIELDS = [
  'kind',
  'system',
  'platforms',
  'devices',
  'precisions',
  'headline',
  'links',
] as const;

/** What a fact was read from. Results hold their own words. */
export const evidenceSchema = z.object({
  field: z.enum(EVIDENCED_FIELDS).describe('where the fact stands in this record'),
  value: z
    .string()
    .optional()
    .describe('which of a list it is, a link by its address; absent for a field that is no list'),
  ...wordsSchema.shape,
});

/**
 * Refuses every fact of a paper that has no words in its text, words that don't stand where they
 * are said to, and words of a fact that isn't there.
 *
 * A fact may lack words where a person vouches for it, and a kind where it is the default.
 */
export function refuseUnfounded({ value: paper, issues }: z.core.ParsePayload<Evidenced>): void {
  const facts = listFacts(paper);
  paper.results.forEach((result, index) => refuseMisplaced(result, ['results', index]));
  paper.evidence.forEach((evidence, index) => {
    const path = ['evidence', index];
    refuseMisplaced(evidence, path);
    const fact = facts.find((candidate) => isOf(evidence, candidate));
    if (!fact) refuse(path, `the paper has no such fact: ${spell(evidence)}`);
    else if (fact.field === 'headline' && fact.says !== evidence.quote)
      refuse([...path, 'quote'], 'the headline is another sentence');
  });
  for (const fact of facts) {
    if (paper.evidence.some((evidence) => isOf(evidence, fact)) || isVouched(paper, fact)) continue;
    refuse([fact.field], `no words of the paper are given for ${spell(fact)}`);
  }

  function refuseMisplaced({ quote, where, start }: Words, path: (string | number)[]): void {
    if (quote !== '' && paper[where].startsWith(quote, start)) return;
    refuse([...path, 'quote'], `the words “${quote}” don’t stand at ${start} of the ${where}`);
  }

  function refuse(path: (string | number)[], message: string): void {
    issues.push({ code: 'custom', path, input: paper, message });
  }
}

function listFacts(paper: Evidenced): readonly Fact[] {
  const { kind, system, platforms, devices, precisions, headline, links } = paper;
  return [
    { field: 'kind', says: kind },
    ...(system === null ? [] : [{ field: 'system', says: system } as const]),
    ...listValues('platforms', platforms),
    ...listValues('devices', devices),
    ...listValues('precisions', precisions),
    ...(headline === null ? [] : [{ field: 'headline', says: headline } as const]),
    ...listValues(
      'links',
      links.map(({ url }) => url),
    ),
  ];
}

function listValues(field: Fact['field'], values: readonly string[]): readonly Fact[] {
  return values.map((value) => ({ field, value, says: value }));
}

function isOf(evidence: Pick<Evidence, 'field' | 'value'>, fact: Fact): boolean {
  return evidence.field === fact.field && evidence.value === fact.value;
}

function isVouched({ factCorrections = [] }: Evidenced, { field, says }: Fact): boolean {
  if (field === 'kind' && says === DEFAULT_KIND) return true;
  return factCorrections.some((correction) => {
    return correction.field === field && correction.unquoted === says;
  });
}

function spell({ field, value }: Pick<Evidence, 'field' | 'value'>): string {
  return value === undefined ? field : `${field}, ${value}`;
}

/** `value` is as evidence names it; `says` is what the field, or its item, holds. */
interface Fact {
  readonly field: Evidence['field'];
  readonly value?: string;
  readonly says: string;
}

interface Evidenced extends PaperText {
  readonly kind: Kind;
  readonly system: string | null;
  readonly platforms: readonly string[];
  readonly devices: readonly string[];
  readonly precisions: readonly string[];
  readonly headline: string | null;
  readonly results: readonly Words[];
  readonly links: readonly { readonly url: string }[];
  readonly evidence: readonly Evidence[];
  readonly factCorrections?:
    readonly { readonly field: string; readonly unquoted?: string | undefined }[] | undefined;
}

export type Words = z.infer<typeof wordsSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
