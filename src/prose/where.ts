import { KINDS, LINK_KINDS, PLATFORMS } from '../model/vocabulary.ts';
import type { Paper } from '../model/paper.ts';
import { chooseValues } from '../query/choose-values.ts';
import { FIELDS, findField, type Field } from '../query/fields.ts';
import { listFacts } from '../query/list-facts.ts';
import { readYears } from '../query/read-years.ts';
import { findNearest } from '../text/nearest.ts';

/** What a condition can ask of a paper. */
export type SelectablePaper = Pick<
  Paper,
  | 'id'
  | 'title'
  | 'authors'
  | 'results'
  | 'chapter'
  | 'platforms'
  | 'precisions'
  | 'kind'
  | 'system'
  | 'devices'
  | 'published'
  | 'links'
> & { readonly hasNote: boolean };

/**
 * Reads a condition such as `chapter:hives year:2023..2025 -has:code`: a test of papers that fulfils
 * all of its terms, or what is wrong with it and how to mend it.
 *
 * Fields and values are those of the search. A value with blanks stands in quotes; a `-` before a
 * term turns it round.
 */
export function parseWhere(where: string, known: KnownValues): ParsedWhere {
  const tests: PaperTest[] = [];
  for (const term of where.match(TERM) ?? []) {
    const parsed = parseTerm(term, known);
    if ('happened' in parsed) return parsed;
    tests.push(parsed.test);
  }
  if (tests.length === 0) return { happened: 'The condition is empty.', mend: EXPECTED };
  return { test: (paper) => tests.every((test) => test(paper)) };
}

/** What a survey's papers have, so that a slip isn't taken for a value that no paper has. */
export interface KnownValues {
  readonly chapters: readonly string[];
  readonly papers: readonly SelectablePaper[];
}

// Takes `a:b`, `-a:"b c"` and `b`; a blank outside of quotes ends it.
const TERM = /(?:"[^"]*"|[^\s"])+/gu;

/** Values that may be asked for though no paper has them. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  platform: PLATFORMS,
  kind: KINDS,
  has: ['note', 'results', ...LINK_KINDS],
};

const EXPECTED = `write terms such as \`platform:fpga\`, \`year:2023..2025\` or \`-has:code\`; there are ${FIELDS.map((name) => `\`${name}:\``).join(', ')}`;

function parseTerm(term: string, known: KnownValues): ParsedWhere {
  const isTurned = term.startsWith('-');
  const [name = '', ...rest] = (isTurned ? term.slice(1) : term).split(':');
  const value = rest.join(':').replaceAll('"', '');
  const parsed = parseField(name, value, known);
  if ('happened' in parsed || !isTurned) return parsed;
  return { test: (paper) => !parsed.test(paper) };
}

function parseField(name: string, text: string, survey: KnownValues): ParsedWhere {
  const field = findField(name);
  if (!field) {
    const nearest = findNearest(name, FIELDS);
    return {
      happened: `Papers can’t be asked for \`${name}\`.`,
      mend: nearest ? `did you mean \`${nearest}:\`?` : EXPECTED,
    };
  }
  if (field === 'year' && !readYears(text)) {
    return {
      happened: `\`year:${text}\` is no year.`,
      mend: 'write `year:2024`, `year:2023..2025` or `year:2023..`',
    };
  }
  const known = listKnown(field, survey);
  const chosen = new Set(chooseValues({ field, text }, [...known]));
  if (chosen.size === 0 && field !== 'year') {
    const nearest = findNearest(text, known);
    return {
      happened: `No paper’s \`${field}\` is \`${text}\`.`,
      mend: nearest ? `did you mean \`${nearest}\`?` : `expected one of ${listSome(known)}`,
    };
  }
  return { test: (paper) => listFacts(paper)[field].some((value) => chosen.has(value)) };
}

function listKnown(field: Field, { chapters, papers }: KnownValues): ReadonlySet<string> {
  const had = papers.flatMap((paper) => listFacts(paper)[field]);
  return new Set([...(field === 'chapter' ? chapters : (KNOWN[field] ?? [])), ...had]);
}

function listSome(values: ReadonlySet<string>): string {
  const names = [...values].slice(0, MOST_NAMED).map((value) => `\`${value}\``);
  return names.join(', ') + (values.size > MOST_NAMED ? ' …' : '');
}

/** About what fits into two lines of a terminal. */
const MOST_NAMED = 12;

type PaperTest = (paper: SelectablePaper) => boolean;

type ParsedWhere =
  { readonly test: PaperTest } | { readonly happened: string; readonly mend: string };
