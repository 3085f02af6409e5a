import { parse } from 'csv-parse/sync';
import type { Header } from './find-columns.ts';

/**
 * Lists the rows below a header, each parsed by itself.
 *
 * A cell in quotes may hold line ends. Where its quotes never close, the row is its first line
 * alone, so that a quote too many costs no other row.
 */
export function listRows(lines: readonly string[], header: Header): readonly Row[] {
  const opens = OPENING[header.delimiter] ?? /"/u;
  const rows: Row[] = [];
  for (let index = header.line; index < lines.length;) {
    const count = countLines(lines, index, opens);
    const line = index + 1;
    const text = lines.slice(index, index + count).join('\n');
    if (text.trim() !== '') rows.push({ line, ...parseRow(text, header) });
    index += count;
  }
  return rows;
}

/** Where a cell in quotes begins. Takes the first of “a,"b”, refuses “5" wide”. */
const OPENING: Readonly<Record<string, RegExp>> = {
  ',': /(?:^|,)\s{0,9}"/u,
  '\t': /(?:^|\t) {0,9}"/u,
  ';': /(?:^|;)\s{0,9}"/u,
  '|': /(?:^|\|)\s{0,9}"/u,
};

/** Quotes come in pairs; while one is open, a line goes on in the next. */
function countLines(lines: readonly string[], start: number, opens: RegExp): number {
  if (!opens.test(lines[start] ?? '')) return 1;
  let quotes = 0;
  for (let count = 1; count <= MOST_LINES && start + count <= lines.length; count += 1) {
    quotes += (lines[start + count - 1] ?? '').split('"').length - 1;
    if (quotes % 2 === 0) return count;
  }
  return 1;
}

/** Abstracts of several paragraphs have a dozen. */
const MOST_LINES = 100;

function parseRow(text: string, { delimiter, columns }: Header): RowContent {
  try {
    const [cells = []] = parse(text, {
      delimiter,
      ltrim: delimiter !== '\t',
      relax_quotes: true,
      relax_column_count: true,
    });
    const most = columns.length;
    if (cells.length <= most || cells.slice(most).every((cell) => cell.trim() === ''))
      return { cells };
    return { problem: `it has ${cells.length} cells, and the header ${most}` };
  } catch {
    return { problem: 'a quote that opens in it never closes' };
  }
}

type RowContent = { readonly cells: readonly string[] } | { readonly problem: string };

type Row = RowContent & {
  /** Of its first line. */
  readonly line: number;
};
