import { answersQuery } from './answers-query.ts';
import { toFound, type Found } from './found.ts';
import { findWords as listFoundWords } from './hit.ts';
import type { PagefindResult } from './pagefind-bundle.ts';
import { isSearchable, toTerm } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Finds the papers that have all words of a text; none where one of the words stands nowhere.
 *
 * Pagefind takes a word for the beginning of others (`quant` finds `quantization`), but the stem of
 * a word too (`flying` finds `flight`), and, where nothing begins so, its own beginning
 * (`kubernetes` finds `K.`). Only a quoted word is taken for itself in all of its forms. So what was
 * misread is left out, and a page scores again for each word itself, and twice for two that stand side
 * by side; `npm run relevance` chose the factors.
 */
export async function findWords(index: SearchIndex, text: string): Promise<Found> {
  const term = toTerm(text);
  const words = term.split(' ').filter(isSearchable);
  if (words.length === 0) return new Map();
  // What is that long is a sentence, and to be found as it is.
  if (words.length > MOST_WORDS) return toFound(await index.find(term));

  const [all = [], ...exact] = await Promise.all(
    [term, ...words.map(quote)].map((one) => index.find(one)),
  );
  for (const [at, word] of words.entries()) {
    const own = toIds(exact[at]);
    const other = all.findLast(({ id }) => !own.has(id));
    if (await isReadWell(word, other)) continue;
    if (own.size === 0) return new Map();
    if (words.length === 1) return toFound(exact[at] ?? []);
  }
  const pairs = await findPairs(index, words);
  const extra = sumScores([...exact, ...pairs, ...pairs]);
  return toFound(all, ({ id, score }) => score + (extra.get(id) ?? 0));
}

/** Finds, for every two neighbouring words, where they stand side by side. */
export function findPairs(index: SearchIndex, words: readonly string[]): Promise<Results[]> {
  return Promise.all(
    words.slice(1).map((word, at) => index.find(quote(`${words[at] ?? ''} ${word}`))),
  );
}

/** Finds the papers in which the words of a text stand side by side. */
export async function findPhrase(index: SearchIndex, text: string): Promise<Found> {
  const term = toTerm(text);
  return isSearchable(term) ? toFound(await index.find(quote(term))) : new Map();
}

/** Puts a word into the quotes in which Pagefind takes it for itself. */
export function quote(words: string): string {
  return `"${words}"`;
}

const MOST_WORDS = 12;

/** Looks at the weakest page on which something else stands for the word, if there is one. */
export async function isReadWell(
  word: string,
  weakest: PagefindResult | undefined,
): Promise<boolean> {
  const found = weakest ? listFoundWords(await weakest.data()) : [];
  return found.length === 0 || answersQuery(word, found);
}

function sumScores(lists: readonly Results[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { id, score } of lists.flat()) sums.set(id, (sums.get(id) ?? 0) + score);
  return sums;
}

function toIds(results: readonly PagefindResult[] = []): Set<string> {
  return new Set(results.map(({ id }) => id));
}

type Results = readonly PagefindResult[];
