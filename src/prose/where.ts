import { KINDS, PLATFORMS } from '../model/vocabulary.ts';
import type { Paper } from '../model/paper.ts';
import { findNearest } from '../text/nearest.ts';

/** What a condition can ask of a paper. */
export type SelectablePaper = Pick<
  Paper,
  | 'id'
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
 * A value with blanks stands in quotes; a `-` before a term turns it round.
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

const FIELDS: Readonly<Record<string, Field>> = {
  chapter: { valuesOf: ({ chapter }) => [chapter], known: ({ chapters }) => chapters },
  platform: { valuesOf: ({ platforms }) => platforms, known: () => PLATFORMS },
  format: { valuesOf: ({ precisions }) => precisions },
  kind: { valuesOf: ({ kind }) => [kind], known: () => KINDS },
  system: { valuesOf: ({ system }) => (system === null ? [] : [system]) },
  device: { valuesOf: ({ devices }) => devices },
  has: { valuesOf: listBelongings, known: () => ['code', 'note'] },
};

const EXPECTED = `write terms such as \`platform:fpga\`, \`year:2023..2025\` or \`-has:code\`; there are ${[...Object.keys(FIELDS), 'year'].map((name) => `\`${name}:\``).join(', ')}`;

function parseTerm(term: string, known: KnownValues): ParsedWhere {
  const isTurned = term.startsWith('-');
  const [name = '', ...rest] = (isTurned ? term.slice(1) : term).split(':');
  const value = rest.join(':').replaceAll('"', '');
  const parsed = name === 'year' ? parseYears(value) : parseField(name, value, known);
  if ('happened' in parsed || !isTurned) return parsed;
  return { test: (paper) => !parsed.test(paper) };
}

function parseField(name: string, value: string, survey: KnownValues): ParsedWhere {
  const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
  if (!field) {
    const nearest = findNearest(name, [...Object.keys(FIELDS), 'year']);
    return {
      happened: `Papers can’t be asked for \`${name}\`.`,
      mend: nearest ? `did you mean \`${nearest}:\`?` : EXPECTED,
    };
  }
  const known = new Set(field.known?.(survey) ?? survey.papers.flatMap(field.valuesOf));
  const wanted = value.toLowerCase();
  if (![...known].some((one) => one.toLowerCase() === wanted)) {
    const nearest = findNearest(value, known);
    return {
      happened: `No paper’s \`${name}\` is \`${value}\`.`,
      mend: nearest ? `did you mean \`${nearest}\`?` : `expected one of ${listSome(known)}`,
    };
  }
  return { test: (paper) => field.valuesOf(paper).some((one) => one.toLowerCase() === wanted) };
}

function parseYears(value: string): ParsedWhere {
  const range = YEARS.exec(value)?.groups;
  if (!range || value === '..') {
    return {
      happened: `\`year:${value}\` is no year.`,
      mend: 'write `year:2024`, `year:2023..2025` or `year:2023..`',
    };
  }
  const first = range['first'] ?? '';
  const last = range['dots'] === undefined ? first : (range['last'] ?? '');
  return {
    test({ published }) {
      const year = published?.slice(0, 4);
      return year !== undefined && year >= first && (last === '' || year <= last);
    },
  };
}

// Takes `2024`, `2023..2025`, `2023..` and `..2025`; refuses `24` and `2023-2025`.
const YEARS = /^(?<first>\d{4})?(?<dots>\.\.(?<last>\d{4})?)?$/u;

function listBelongings({ links, hasNote }: SelectablePaper): readonly string[] {
  const code = links.some(({ kind }) => kind === 'code') ? ['code'] : [];
  return hasNote ? [...code, 'note'] : code;
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

interface Field {
  readonly valuesOf: (paper: SelectablePaper) => readonly string[];
  /** @default what papers have */
  readonly known?: (survey: KnownValues) => readonly string[];
}
