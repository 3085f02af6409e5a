import type { Query } from '../query/query.ts';
import { isReadWell, quote } from './find-words.ts';
import type { Found } from './found.ts';
import { isSearchable, toTerm } from './query.ts';
import { rateWords } from './rate-words.ts';
import type { SearchIndex } from './search-index.ts';

/** Finds papers that have most of the words of a query, where it asks for words and phrases alone. */
export async function findNear(index: SearchIndex, query: Query): Promise<Found> {
  const words = toTerm(listWords(query).join(' ')).split(' ').filter(isSearchable);
  const known = await Promise.all(words.map((word) => isKnown(index, word)));
  const rated = await rateWords(
    index,
    words.filter((_, at) => known[at]),
  );
  return new Map(rated.entries().filter(([, { share }]) => share >= LEAST_SHARE));
}

/** Less has no more than the commonest of the words. */
const LEAST_SHARE = 0.4;

function listWords(query: Query): string[] {
  if (query.type === 'word' || query.type === 'phrase') return [query.text];
  if (query.type !== 'and') return [];
  const lists = query.parts.map(listWords);
  return lists.every((words) => words.length > 0) ? lists.flat() : [];
}

/** Tells whether the index has the word, or words that begin so. */
async function isKnown(index: SearchIndex, word: string): Promise<boolean> {
  const [begun, exact] = await Promise.all([index.find(word), index.find(quote(word))]);
  if (exact.length > 0) return true;
  return begun.length > 0 && isReadWell(word, begun);
}
