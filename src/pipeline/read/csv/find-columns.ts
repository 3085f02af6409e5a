import { parse } from 'csv-parse/sync';

/** What a column holds. */
export type Column = keyof typeof NAMES;

/** The header of a table. */
export interface Header {
  /** From 1. */
  readonly line: number;
  readonly delimiter: string;
  /** Undefined where a column holds nothing that a survey uses. */
  readonly columns: readonly (Column | undefined)[];
}

/** Finds the header of a table in its first line; undefined where that is none. */
export function findColumns(lines: readonly string[]): Header | undefined {
  const index = lines.findIndex((line) => line.trim() !== '');
  const line = lines[index] ?? '';
  if (index === -1 || index >= MOST_BLANK || line.length > LONGEST) return undefined;
  for (const delimiter of DELIMITERS) {
    const names = splitHeader(line, delimiter);
    if (names.length < 2) continue;
    const columns = names.map(nameColumn);
    const known = columns.filter((column) => column !== undefined);
    const named = known.some(
      (column) => column === 'title' || column === 'doi' || column === 'arxiv',
    );
    if (named && known.length >= 2) return { line: index + 1, delimiter, columns };
  }
  return undefined;
}

const DELIMITERS = [',', '\t', ';', '|'] as const;
const MOST_BLANK = 20;
const LONGEST = 10_000;

function splitHeader(line: string, delimiter: string): readonly string[] {
  return (
    parse(line, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      skip_records_with_error: true,
    })[0] ?? []
  );
}

function nameColumn(name: string): Column | undefined {
  const plain = name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return COLUMNS.find((column) => NAMES[column].some((known) => known === plain));
}

/** As reference managers, catalogues and people call them, in lower case and without punctuation. */
const NAMES = {
  key: ['key', 'id', 'citation key', 'bibtex key', 'eid'],
  title: ['title', 'document title', 'article title', 'paper', 'paper title', 'name'],
  abstract: ['abstract', 'abstract note', 'summary'],
  authors: ['authors', 'author', 'author full names', 'author names'],
  date: ['date', 'published', 'publication date', 'date published'],
  year: ['year', 'publication year', 'pub year'],
  arxiv: ['arxiv', 'arxiv id', 'eprint'],
  doi: ['doi'],
  venue: [
    'venue',
    'journal',
    'publication title',
    'source title',
    'publication',
    'conference',
    'journal book',
  ],
  address: ['url', 'link', 'address', 'article url', 'pdf link'],
  keywords: ['keywords', 'keyword', 'author keywords', 'tags', 'manual tags', 'automatic tags'],
  categories: ['category', 'categories', 'topic', 'chapter', 'group', 'collection'],
  remark: ['note', 'notes', 'remark', 'remarks', 'comment', 'comments', 'extra'],
} as const satisfies Record<string, readonly string[]>;

const COLUMNS: readonly Column[] = [
  'key',
  'title',
  'abstract',
  'authors',
  'date',
  'year',
  'arxiv',
  'doi',
  'venue',
  'address',
  'keywords',
  'categories',
  'remark',
];
