/** The filters of the search, in the order in which readers see them; each is a field of queries too. */
export const FACETS = ['chapter', 'kind', 'year', 'platform', 'format', 'has'] as const;

export type Facet = (typeof FACETS)[number];

/** How results follow each other; the first is what the page begins with. */
export const SORTS = ['relevance', 'year', 'title'] as const;

type Sort = (typeof SORTS)[number];

/** What is known of every facet. */
export type ByFacet<T> = Readonly<Record<Facet, T>>;

/** What a reader asks for: a query, and the filters that a paper must pass. */
export interface SearchState {
  readonly query: string;
  /** The values that are chosen of each facet, one of which a paper must have; none means all. */
  readonly chosen: ByFacet<readonly string[]>;
  readonly sort: Sort;
}

/** Makes what there is to know of every facet. */
export function byFacet<T>(make: (facet: Facet) => T): ByFacet<T> {
  return {
    chapter: make('chapter'),
    kind: make('kind'),
    year: make('year'),
    platform: make('platform'),
    format: make('format'),
    has: make('has'),
  };
}

/** The state that asks for a query and nothing else. */
export function askFor(query: string): SearchState {
  return { query, chosen: byFacet(() => []), sort: 'relevance' };
}

/** Tells whether any filter is chosen. */
export function hasChoices({ chosen }: SearchState): boolean {
  return FACETS.some((facet) => chosen[facet].length > 0);
}

/** Gives the state with one value of a facet chosen or no longer chosen. */
export function withChoice(
  state: SearchState,
  { facet, value, on }: { facet: Facet; value: string; on: boolean },
): SearchState {
  const others = state.chosen[facet].filter((one) => one !== value);
  return { ...state, chosen: { ...state.chosen, [facet]: on ? [...others, value] : others } };
}

/** Gives the state with no filter. */
export function withoutChoices(state: SearchState): SearchState {
  return { ...state, chosen: byFacet(() => []) };
}
