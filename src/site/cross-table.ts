import type { SitePaper } from './site-paper.ts';

/** One value of a fact, such as a platform: a row or a column. */
export interface Slice {
  /** For addresses. */
  readonly id: string;
  readonly name: string;
  /** Tells whether a paper belongs here; it may belong to several slices. */
  readonly holds: (paper: SitePaper) => boolean;
}

/** Papers by two facts. */
export interface CrossTable {
  /** The columns in which any paper stands. */
  readonly columns: readonly Filled[];
  /** The rows in which any paper stands. */
  readonly rows: readonly CrossRow[];
}

/** One row, with a cell for each column. */
export interface CrossRow extends Filled {
  readonly cells: readonly Filled[];
}

/** A slice with its papers; of a cell, the id is that of the row and of the column. */
interface Filled extends Pick<Slice, 'id' | 'name'> {
  readonly papers: readonly SitePaper[];
}

/**
 * Puts papers into the cells of a table, in the order in which they come. A paper that belongs to
 * several rows or columns stands in each of them, so the totals are no sums.
 */
export function crossPapers(
  papers: readonly SitePaper[],
  axes: { readonly rows: readonly Slice[]; readonly columns: readonly Slice[] },
): CrossTable {
  const columns = axes.columns.filter(({ holds }) => papers.some(holds));
  const rows = axes.rows.map((row) => {
    const own = papers.filter(row.holds);
    const cells = columns.map(({ id, name, holds }) => ({
      id: `${row.id}-${id}`,
      name,
      papers: own.filter(holds),
    }));
    return { id: row.id, name: row.name, papers: own, cells };
  });
  return {
    columns: columns.map(({ id, name, holds }) => ({ id, name, papers: papers.filter(holds) })),
    rows: rows.filter((row) => row.papers.length > 0),
  };
}
