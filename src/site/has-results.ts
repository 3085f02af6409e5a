import type { SitePaper } from './site-paper.ts';

/** Tells whether any paper reports a result; a survey without any has no page of results. */
export function hasResults(papers: Iterable<{ readonly data: SitePaper }>): boolean {
  return [...papers].some(({ data }) => data.results.length > 0);
}
