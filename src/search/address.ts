import { limitQuery } from './query.ts';
import { byFacet, FACETS, SORTS, type Facet, type SearchState } from './state.ts';

/** Nobody chooses more by hand, and every value is compared with every paper. */
const MAX_VALUES = 60;
const MAX_VALUE_LENGTH = 100;

/**
 * Reads what a search address asks for: `?q=low+rank&chapter=pruning&year=2024&sort=title`.
 *
 * Anything else in the address is left out. `cut` tells that the query was longer than is searched.
 */
export function readAddress(search: string): { state: SearchState; cut: boolean } {
  const params = new URLSearchParams(search);
  const { query, cut } = limitQuery(params.get('q') ?? '');
  const chosen = byFacet((facet) => readValues(params, facet));
  const sort = SORTS.find((one) => one === params.get('sort')) ?? SORTS[0];
  return { state: { query, chosen, sort }, cut };
}

/** Writes the query part of a search address, with its `?`; empty where nothing is asked for. */
export function formatAddress({ query, chosen, sort }: SearchState): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.append('q', query.trim());
  for (const facet of FACETS) {
    for (const value of chosen[facet]) params.append(facet, value);
  }
  if (sort !== SORTS[0]) params.append('sort', sort);
  return params.size === 0 ? '' : `?${params.toString()}`;
}

function readValues(params: URLSearchParams, facet: Facet): string[] {
  const values = params
    .getAll(facet)
    .map((value) => value.trim())
    .filter((value) => value !== '' && value.length <= MAX_VALUE_LENGTH);
  return [...new Set(values)].slice(0, MAX_VALUES);
}
