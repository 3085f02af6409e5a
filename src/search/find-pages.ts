import { chooseValues } from '../query/choose-values.ts';
import type { FieldTerm, Query } from '../query/query.ts';
import { findPhrase, findWords } from './find-words.ts';
import { intersect, subtract, toFound, unite, type Found } from './found.ts';
import type { SearchIndex } from './search-index.ts';

/** Finds what a query asks for; only words and phrases give a score. */
export async function findPages(index: SearchIndex, query: Query): Promise<Found> {
  switch (query.type) {
    case 'word':
      return findWords(index, query.text);
    case 'phrase':
      return findPhrase(index, query.text);
    case 'field':
      return findField(index, query);
    case 'not':
      return findAll(index, [query]);
    case 'and':
      return findAll(index, query.parts);
    case 'or':
      return unite(await Promise.all(query.parts.map((part) => findPages(index, part))));
  }
}

/** Tells whether a query asks for words, which alone make one paper fit better than another. */
export function asksForWords(query: Query): boolean {
  if (query.type === 'and' || query.type === 'or') return query.parts.some(asksForWords);
  return query.type === 'word' || query.type === 'phrase';
}

/** Lists the words and phrases that a paper may be found by. */
export function listWords(query: Query): string[] {
  if (query.type === 'and' || query.type === 'or') return query.parts.flatMap(listWords);
  return query.type === 'word' || query.type === 'phrase' ? [query.text] : [];
}

/** Words are looked up together: those that stand side by side count more. */
async function findAll(index: SearchIndex, parts: readonly Query[]): Promise<Found> {
  const words = parts.flatMap((part) => (part.type === 'word' ? [part.text] : []));
  const wanted = parts.filter(({ type }) => type !== 'word' && type !== 'not');
  const unwanted = parts.flatMap((part) => (part.type === 'not' ? [part.part] : []));
  const [found, others] = await Promise.all([
    Promise.all([
      ...(words.length > 0 ? [findWords(index, words.join(' '))] : []),
      ...wanted.map((part) => findPages(index, part)),
    ]),
    Promise.all(unwanted.map((part) => findPages(index, part))),
  ]);
  const all = found.length > 0 ? intersect(found) : unrated(await index.listAll());
  return subtract(all, others);
}

async function findField(index: SearchIndex, term: FieldTerm): Promise<Found> {
  const values = chooseValues(term, await index.listValues(term.field));
  return values.length === 0 ? new Map() : unrated(await index.findByValue(term.field, values));
}

function unrated(results: Parameters<typeof toFound>[0]): Found {
  return toFound(results, () => 0);
}
