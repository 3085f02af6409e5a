import { resolveFromRoot } from '../browser/site-root.ts';
import { takeCitations } from '../citations/take-citations.ts';
import { PAGES_FILE, readPages } from './page-ids.ts';

/** Writes the citations of all papers of an answer, in their order; `found` are their ids in the index. */
export async function citeFound(found: readonly string[], format: string): Promise<string> {
  const get = (path: string) => fetch(resolveFromRoot(path));
  const answer = await get(`pagefind/${PAGES_FILE}`);
  const pages = readPages(await answer.text());
  return takeCitations(get, { ids: found.map((id) => pages.get(id) ?? ''), format });
}
