import { readYear } from './dates.ts';
import { KIND_LABELS } from './labels.ts';
import type { Shelf } from './library.ts';
import type { SitePaper } from './site-paper.ts';

/** How many papers of each chapter fall into each column. */
export interface Matrix {
  readonly columnName: 'year' | 'kind';
  readonly columns: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/** One chapter's counts, in the order of the columns. */
interface MatrixRow {
  readonly shelf: Shelf;
  readonly counts: readonly number[];
}

/** Counts papers by chapter and year; by chapter and kind where most papers have no date. */
export function countPapers(shelves: readonly Shelf[]): Matrix {
  const papers = shelves.flatMap((shelf) => shelf.papers);
  const dated = papers.filter(({ published }) => published !== undefined);
  const { columnOf, ...head } = dated.length * 2 < papers.length ? BY_KIND : byYear(papers, dated);
  const rows = shelves.map((shelf) => {
    const names = shelf.papers.map((paper) => columnOf(paper));
    const counts = head.columns.map((column) => names.filter((name) => name === column).length);
    return { shelf, counts };
  });
  return { ...head, rows };
}

/** The column of papers that nobody knows the date of. */
export const UNDATED = 'n.d.';

/** Columns that a phone has room for. */
const MOST_YEARS = 8;

const BY_KIND: Columns = {
  columnName: 'kind',
  columns: Object.values(KIND_LABELS),
  columnOf: ({ kind }) => KIND_LABELS[kind],
};

function byYear(papers: readonly SitePaper[], dated: readonly SitePaper[]): Columns {
  const years = nameYears(dated);
  return {
    columnName: 'year',
    columns: dated.length < papers.length ? [...years, UNDATED] : years,
    columnOf({ published }) {
      const year = readYear(published);
      if (year === undefined) return UNDATED;
      return years.includes(year) ? year : (years[0] ?? UNDATED);
    },
  };
}

/** Every year from the first to the last; those before the last few as one: `–2018`. */
function nameYears(papers: readonly SitePaper[]): readonly string[] {
  const years = papers.map(({ published }) => Number(readYear(published)));
  const last = Math.max(...years);
  const first = Math.max(Math.min(...years), last - MOST_YEARS + 1);
  const names = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  return years.some((year) => year < first) ? [`–${first}`, ...names.slice(1)] : names;
}

interface Columns extends Pick<Matrix, 'columnName' | 'columns'> {
  readonly columnOf: (paper: SitePaper) => string;
}
