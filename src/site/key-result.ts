import type { SitePaper } from './site-paper.ts';

/** The result that a paper leads with: the first that its headline states, else its first. */
export function findKeyResult({
  headline,
  results,
}: SitePaper): SitePaper['results'][number] | undefined {
  return results.find(({ quote }) => headline?.includes(quote)) ?? results[0];
}
