/** The filters of the table, in the order in which readers see them. */
export const FACETS = ['chapter', 'platform', 'format', 'metric', 'year'] as const;

export type Facet = (typeof FACETS)[number];

/** How rows of one metric and unit follow each other; the first is how the page is built. */
export const SORTS = ['largest', 'smallest', 'newest', 'title'] as const;

export type Sort = (typeof SORTS)[number];

/** Columns that a reader may leave out; the value and the paper always stand. */
export const COLUMNS = ['year', 'chapter', 'platform', 'format', 'baseline', 'quote'] as const;

export type Column = (typeof COLUMNS)[number];

/** What a reader wants to see of the results. */
export interface TableState {
  /** Words that a row must hold. */
  readonly words: string;
  /** The values that are chosen of each facet; none chosen means all. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  readonly sort: Sort;
  readonly without: readonly Column[];
}

export const EVERYTHING: TableState = {
  words: '',
  chosen: { chapter: [], platform: [], format: [], metric: [], year: [] },
  sort: 'largest',
  without: [],
};

/** Tells whether the state leaves any row out. */
export function isFiltered({ words, chosen }: TableState): boolean {
  return words.trim() !== '' || FACETS.some((facet) => chosen[facet].length > 0);
}
