/** The filters of the index, in the order in which readers see them. */
export const FACETS = ['chapter', 'kind', 'year'] as const;

export type Facet = (typeof FACETS)[number];

/** The values that are chosen of each facet; none chosen means all. */
export type Choices = Readonly<Record<Facet, readonly string[]>>;

/** What a reader asks for: words that a paper must have, and the filters that it must pass. */
export interface SearchState {
  readonly query: string;
  readonly chosen: Choices;
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
  return { ...state, chosen: { chapter: [], kind: [], year: [] } };
}
