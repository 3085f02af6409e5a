import type { Library } from './library.ts';

/** Tells whether any paper reports a result; a survey without any has no page of results. */
export function hasResults(papers: Library['papers']): boolean {
  return [...papers.values()].some(({ data }) => data.results.length > 0);
}
