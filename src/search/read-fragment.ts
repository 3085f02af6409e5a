import type { FoundPage } from './found.ts';
import type { PagefindFragment, WeightedLocation } from './pagefind-bundle.ts';

/** Fetches what the index holds of a page, with the places of all words that led to it. */
export async function readFragment({ results }: FoundPage): Promise<PagefindFragment> {
  const places = new Map<number, WeightedLocation>();
  let last: PagefindFragment | undefined;
  for (const result of results) {
    // Pagefind gives one object for all searches, and writes into it: so one after the other.
    last = await result.data();
    for (const place of last.weighted_locations) {
      const same = places.get(place.location);
      if (!same || same.balanced_score < place.balanced_score) places.set(place.location, place);
    }
  }
  if (!last) throw new Error('A page was found by no search.');
  const inOrder = [...places.values()].toSorted((a, b) => a.location - b.location);
  return { ...last, weighted_locations: inOrder };
}
