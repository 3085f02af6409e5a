import { readYear } from './dates.ts';
import { KIND_LABELS } from './labels.ts';
import type { Shelf, SitePaper } from './library.ts';

/** How many papers of each chapter fall into each column. */
export interface Matrix {
  readonly columnName: 'year' | 'kind';
  readonly columns: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/** One chapter's counts, in the order of the columns. */
export interface MatrixRow {
  readonly shelf: Shelf;
  readonly counts: readonly number[];
}

/** Counts papers by chapter and year; by chapter and kind where most papers have no date. */
export function countPapers(shelves: readonly Shelf[]): Matrix {
  const papers = shelves.flatMap((shelf) => shelf.papers);
  const dated = papers.filter(({ published }) => published !== undefined);
  if (dated.length * 2 < papers.length) {
    const kinds = Object.values(KIND_LABELS);
    return fill('kind', kinds, shelves, ({ kind }) => KIND_LABELS[kind]);
  }
  const years = nameYears(dated);
  const first = years[0] ?? '';
  const columns = dated.length < papers.length ? [...years, UNDATED] : years;
  return fill('year', columns, shelves, ({ published }) => {
    const year = readYear(published);
    if (year === undefined) return UNDATED;
    return years.includes(year) ? year : first;
  });
}

/** The column of papers that nobody knows the date of. */
export const UNDATED = 'n.d.';

/** Columns that a phone has room for. */
const MOST_YEARS = 8;

/** Every year from the first to the last; those before the last few as one: `–2018`. */
function nameYears(papers: readonly SitePaper[]): readonly string[] {
  const years = papers.map(({ published }) => Number(readYear(published)));
  const last = Math.max(...years);
  const first = Math.max(Math.min(...years), last - MOST_YEARS + 1);
  const names = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  return years.some((year) => year < first) ? [`–${first}`, ...names.slice(1)] : names;
}

function fill(
  columnName: Matrix['columnName'],
  columns: readonly string[],
  shelves: readonly Shelf[],
  columnOf: (paper: SitePaper) => string,
): Matrix {
  const rows = shelves.map((shelf) => {
    const names = shelf.papers.map((paper) => columnOf(paper));
    return {
      shelf,
      counts: columns.map((column) => names.filter((name) => name === column).length),
    };
  });
  return { columnName, columns, rows };
}
