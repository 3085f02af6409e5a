import { KIND_LABELS } from './labels.ts';
import type { Shelf } from './library.ts';
import type { SitePaper } from './site-paper.ts';
import { makeYearColumns } from './year-columns.ts';

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

const BY_KIND: Columns = {
  columnName: 'kind',
  columns: Object.values(KIND_LABELS),
  columnOf: ({ kind }) => KIND_LABELS[kind],
};

function byYear(papers: readonly SitePaper[], dated: readonly SitePaper[]): Columns {
  const { years, yearOf } = makeYearColumns(dated);
  return {
    columnName: 'year',
    columns: dated.length < papers.length ? [...years, UNDATED] : years,
    columnOf: (paper) => yearOf(paper) ?? UNDATED,
  };
}

interface Columns extends Pick<Matrix, 'columnName' | 'columns'> {
  readonly columnOf: (paper: SitePaper) => string;
}
