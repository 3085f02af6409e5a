import { parse } from 'csv-parse/sync';
import type { Header } from './find-columns.ts';

/**
 * Lists the rows below a header, each parsed by itself.
 *
 * A cell in quotes may hold line ends. Where its quotes never close, the row is its first line
 * alone, so that a quote too many costs no other row.
 */
export function listRows(lines: readonly string[], header: Header): readonly Row[] {
  const rows: Row[] = [];
  for (let index = header.line; index < lines.length;) {
    const count = countLines(lines, index, header.delimiter);
    const line = index + 1;
    const text = lines.slice(index, index + count).join('\n');
    if (text.trim() !== '') rows.push({ line, ...parseRow(text, header) });
    index += count;
  }
  return rows;
}

/** How many lines the row has that begins at `start`; 1 where its quotes never close. */
function countLines(lines: readonly string[], start: number, delimiter: string): number {
  let inside = false;
  for (let count = 1; count <= MOST_LINES && start + count <= lines.length; count += 1) {
    inside = endsInside(lines[start + count - 1] ?? '', delimiter, inside);
    if (!inside) return count;
  }
  return 1;
}

/** Whether a line ends within a cell in quotes; `inside` says whether it begins in one. */
function endsInside(line: string, delimiter: string, inside: boolean): boolean {
  let at = inside ? findClose(line, 0) : 0;
  while (at !== -1) {
    let cell = at;
    while (line[cell] === ' ') cell += 1;
    const close = line[cell] === '"' ? findClose(line, cell + 1) : cell;
    if (close === -1) return true;
    const end = line.indexOf(delimiter, close);
    if (end === -1) return false;
    at = end + delimiter.length;
  }
  return true;
}

/** Behind the quote that closes a cell; a doubled one stands for itself. */
function findClose(line: string, from: number): number {
  for (let quote = line.indexOf('"', from); quote !== -1; quote = line.indexOf('"', quote + 2)) {
    if (line[quote + 1] !== '"') return quote + 1;
  }
  return -1;
}

/** Abstracts of several paragraphs have a dozen. */
const MOST_LINES = 100;

function parseRow(text: string, { delimiter, columns }: Header): RowContent {
  try {
    const cells = splitRow(text, delimiter);
    const most = columns.length;
    if (cells.length <= most || cells.slice(most).every((cell) => cell.trim() === ''))
      return { cells };
    return { problem: `it has ${cells.length} cells, and the header ${most}` };
  } catch {
    return { problem: 'a quote that opens in it never closes' };
  }
}

function splitRow(text: string, delimiter: string): readonly string[] {
  // Most rows have none, and the parser takes ten times as long to be made as to read one.
  if (!text.includes('"')) return text.split(delimiter);
  const [cells = []] = parse(text, {
    delimiter,
    ltrim: delimiter !== '\t',
    relax_quotes: true,
    relax_column_count: true,
  });
  return cells;
}

type RowContent = { readonly cells: readonly string[] } | { readonly problem: string };

type Row = RowContent & {
  /** Of its first line. */
  readonly line: number;
};
