import { countPapers } from '../search/counted.ts';
import type { Hit } from '../search/hit.ts';
import { isSearchable, limitQuery } from '../search/query.ts';
import { openSiteEngine } from '../search/site-engine.ts';
import { askFor } from '../search/state.ts';

/** As many as can be looked through without scrolling. */
const SHOWN = 6;

/** Loads the search, so that the first answer comes sooner. */
export async function prepareToFind(): Promise<void> {
  await openSiteEngine();
}

/** Finds papers by what a reader typed, with a message that tells how many; throws where the index fails. */
export async function findPapers(text: string): Promise<FoundPapers> {
  const { query } = limitQuery(text);
  if (!isSearchable(query)) {
    return { hits: [], message: query.trim() === '' ? '' : 'Type a word or a number.' };
  }
  const engine = await openSiteEngine();
  const found = await engine.search(askFor(query));
  const hits = await found.load(0, SHOWN);
  if (found.total === 0) return { hits, message: 'No paper has all of these words.' };
  const { length } = hits;
  return {
    hits,
    message: `${found.total > length ? `${length} of ` : ''}${countPapers(found.total)}`,
  };
}

export interface FoundPapers {
  readonly hits: readonly Hit[];
  readonly message: string;
}
