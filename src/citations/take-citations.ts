import { KEYS_FILE } from './citation-keys.ts';
import { isCitationFormat, pickCitations } from './pick-citations.ts';

/**
 * Takes the citations of papers, in their order, from the files of the site: `papers.bib` and its like
 * hold them all, so that two requests do for one paper and for hundreds.
 *
 * `get` is `fetch` with the address of a path from the site's root. Rejects where it can't be reached, or
 * has become that of another build.
 */
export async function takeCitations(
  get: (path: string) => Promise<Answer>,
  { ids, format }: { readonly ids: readonly string[]; readonly format: string },
): Promise<string> {
  if (!isCitationFormat(format)) throw new Error(`There is no format ${format} of citations.`);
  const [keysById, text] = await Promise.all([
    load(get, KEYS_FILE).then(readKeys),
    load(get, `papers.${format}`),
  ]);
  const keys = ids.map((id) => keysById.get(id) ?? '');
  const picked = pickCitations(text, { format, keys });
  if (picked === undefined) throw new Error('A paper is not among the citations.');
  return picked;
}

async function load(get: (path: string) => Promise<Answer>, path: string): Promise<string> {
  const answer = await get(path);
  if (!answer.ok) throw new Error(`${path} answers with ${answer.status}.`);
  return answer.text();
}

function readKeys(text: string): ReadonlyMap<string, string> {
  const keys: unknown = JSON.parse(text);
  const pairs = Object.entries(typeof keys === 'object' && keys !== null ? keys : {});
  return new Map(pairs.map(([id, key]) => [id, String(key)]));
}

type Answer = Pick<Response, 'ok' | 'status' | 'text'>;
