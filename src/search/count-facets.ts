import type { Members, SearchIndex } from './search-index.ts';
import { byFacet, FACETS, type ByFacet, type Facet } from './state.ts';

/** How many papers each value of a facet would show. */
export type FacetCounts = ByFacet<Readonly<Record<string, number>>>;

/**
 * Counts, for every value of every facet, the papers that it would show if it were chosen beside
 * what is chosen of the other facets.
 */
export async function countFacets(
  index: SearchIndex,
  { ids, chosen }: { ids: Iterable<string>; chosen: ByFacet<readonly string[]> },
): Promise<FacetCounts> {
  const lists = await Promise.all(
    FACETS.map(async (facet) => [facet, await index.listMembers(facet)] as const),
  );
  const members = new Map<Facet, Members>(lists);
  const judged = [...ids].map((id) => ({ id, fails: FACETS.filter((one) => !passes(id, one)) }));
  return byFacet((facet) => {
    const shown = judged.filter(({ fails }) => fails.every((one) => one === facet));
    const counts = [...(members.get(facet) ?? [])].map(
      ([value, own]) => [value, shown.filter(({ id }) => own.has(id)).length] as const,
    );
    return Object.fromEntries(counts);
  });

  function passes(id: string, facet: Facet): boolean {
    const own = chosen[facet];
    return own.length === 0 || own.some((value) => members.get(facet)?.get(value)?.has(id));
  }
}
