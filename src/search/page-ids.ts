import { compareText } from '../text/order.ts';

/**
 * The file of an index that says which paper is behind each of its ids, so that a whole result need not
 * load what the index holds of each: Pagefind's id → the paper's.
 */
export const PAGES_FILE = 'pages.json';

/** Writes the file; `pages` are addresses such as `/papers/x/index.html` by Pagefind's ids. */
export function formatPages(pages: Iterable<readonly [string, string]>): string {
  const ids = Array.from(pages, ([id, url]) => [id, PAPER_PATH.exec(url)?.[1] ?? ''] as const);
  const sorted = ids.toSorted(([, a], [, b]) => compareText(a, b));
  return JSON.stringify(Object.fromEntries(sorted));
}

/** Takes `/papers/tides-in-teacups/index.html`; refuses `/papers/index.html`. */
const PAPER_PATH = /papers\/([a-z0-9-]+)\/[^/]*$/u;

/** Reads which paper is behind each id. */
export function readPages(text: string): ReadonlyMap<string, string> {
  const pages: unknown = JSON.parse(text);
  const pairs = Object.entries(typeof pages === 'object' && pages !== null ? pages : {});
  return new Map(pairs.map(([id, paper]) => [id, String(paper)]));
}
