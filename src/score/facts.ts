import * as z from 'zod';
import { LINK_KINDS } from '../model/vocabulary.ts';
import { type ChoiceScore, scoreChoices } from './choices.ts';
import { scoreSets, type SetScore } from './sets.ts';

/**
 * Scores the facts that were found in papers against labelled ones, kind of fact by kind.
 *
 * Both sides must be mended; white space is folded here, and `https://` is added to addresses that
 * stand in a text without it.
 */
export function scoreFacts(cases: readonly FactCase[]): FactScores {
  return {
    system: scoreChoices(
      cases.map(({ title, expected, found }) => {
        return { ...toChoice([expected.system], found.system), title };
      }),
    ),
    headline: scoreChoices(
      cases.map(({ title, expected, found }) => {
        const { headline, headlineAlternatives } = expected;
        return { ...toChoice([headline, ...headlineAlternatives], found.headline), title };
      }),
    ),
    platforms: scoreAll(({ platforms }) => platforms),
    devices: scoreAll(({ devices }) => devices),
    precisions: scoreAll(({ precisions }) => precisions),
    links: scoreAll(({ links }) => links.map(({ url }) => withScheme(url))),
    linkKinds: scoreAll(({ links }) => links.map(({ url, kind }) => `${kind} ${withScheme(url)}`)),
  };

  function scoreAll(list: (facts: Facts) => readonly string[]): SetScore {
    return scoreSets(
      cases.map(({ title, expected, found }) => {
        return { title, expected: list(expected).map(fold), found: list(found).map(fold) };
      }),
    );
  }
}

const factsSchema = z.object({
  system: z.string().nullable(),
  platforms: z.array(z.string()),
  devices: z.array(z.string()),
  precisions: z.array(z.string()),
  headline: z.string().nullable(),
  links: z.array(z.object({ url: z.string(), kind: z.enum(LINK_KINDS) })),
});

/** The labels of one paper that say what facts its text states. */
export const labelledFactsSchema = factsSchema.extend({
  headlineAlternatives: z.array(z.string()).default([]),
});

export type Facts = z.infer<typeof factsSchema>;
export type LabelledFacts = z.infer<typeof labelledFactsSchema>;

/** One paper: what its labels say, and what was found. */
export interface FactCase {
  readonly title: string;
  readonly expected: LabelledFacts;
  readonly found: Facts;
}

/** `lenient` of a headline counts its alternatives too; a system or headline of nobody is `''`. */
export interface FactScores {
  readonly system: ChoiceScore;
  readonly headline: ChoiceScore;
  readonly platforms: SetScore;
  readonly devices: SetScore;
  readonly precisions: SetScore;
  readonly links: SetScore;
  /** Addresses with their kinds. */
  readonly linkKinds: SetScore;
}

function toChoice(
  labels: readonly (string | null)[],
  found: string | null,
): { expected: string; acceptable: readonly string[]; found: string } {
  const [expected = '', ...acceptable] = labels.map((label) => fold(label ?? ''));
  return { expected, acceptable, found: fold(found ?? '') };
}

function withScheme(url: string): string {
  return /^https?:/u.test(url) ? url : `https://${url}`;
}

function fold(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
