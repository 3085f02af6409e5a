import { answersQuery } from './answers-query.ts';
import { toFound, unite, type Found } from './found.ts';
import { findWords as listFoundWords } from './hit.ts';
import type { PagefindResult } from './pagefind-bundle.ts';
import { isSearchable, toTerm } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Finds the papers that have all words of a text; none where one of the words stands nowhere.
 *
 * Two neighbouring words may be written as one: `kite tail` finds `KiteTail`, whose words nothing
 * tells apart.
 */
export async function findWords(index: SearchIndex, text: string): Promise<Found> {
  const term = toTerm(text);
  const words = term.split(' ').filter(isSearchable);
  if (words.length === 0) return new Map();
  if (words.length > MOST_WORDS) return findSentence(index, words);

  const [own, joined] = await Promise.all([findSpelling(index, words), findJoined(index, words)]);
  const others = joined.flatMap((pages, at) =>
    pages.every(({ id }) => own.has(id))
      ? []
      : [words.toSpliced(at, 2, `${words[at] ?? ''}${words[at + 1] ?? ''}`)],
  );
  const found = await Promise.all(others.map((other) => findSpelling(index, other)));
  return preferNamed(unite([own, ...found]), joined.flat());
}

/** What is that long is to be found as it is; Pagefind looks past a word that nothing begins as. */
async function findSentence(index: SearchIndex, words: readonly string[]): Promise<Found> {
  const all = await index.find(words.join(' '));
  const read = await Promise.all(words.map((word) => isReadWell(word, all)));
  return read.every(Boolean) ? toFound(all) : new Map();
}

/** Finds, for every two neighbouring words, where they are written as one. */
export function findJoined(index: SearchIndex, words: readonly string[]): Promise<Results[]> {
  return Promise.all(
    words.slice(1).map((word, at) => index.find(quote(`${words[at] ?? ''}${word}`))),
  );
}

/** What a word scores that only the name of a system has: `bitkiteb1.5`. See `name-forms.ts`. */
export const WHOLE_NAME = 0;

/** The paper whose system's whole name is asked for comes before those that have its words. */
function preferNamed(found: Found, joined: Results): Found {
  const named = new Set(joined.flatMap(({ id, score }) => (score === WHOLE_NAME ? [id] : [])));
  return new Map(
    found.entries().map(([id, page]) => {
      return [id, named.has(id) ? { ...page, score: page.score + NAMED } : page] as const;
    }),
  );
}

/** What a title adds that has two rare words. */
const NAMED = 30;

/**
 * Finds the papers that have all words as they are spelled.
 *
 * Pagefind takes a word for the beginning of others (`quant` finds `quantization`), but the stem of
 * a word too (`flying` finds `flight`), and, where nothing begins so, its own beginning
 * (`kubernetes` finds `K.`). Only a quoted word is taken for itself in all of its forms. So what was
 * misread is left out, and a page scores again for each word itself, and twice for two that stand side
 * by side; `npm run relevance` chose the factors.
 */
async function findSpelling(index: SearchIndex, words: readonly string[]): Promise<Found> {
  const term = words.join(' ');
  const [all = [], ...exact] = await Promise.all(
    [term, ...words.map(quote)].map((one) => index.find(one)),
  );
  const misread = await Promise.all(
    words.map(async (word, at) => {
      const own = toIds(exact[at]);
      // Beside other words, one that stands somewhere is not what makes a page fit.
      if (own.size > 0 && words.length > 1) return false;
      const others = all.filter(({ id }) => !own.has(id));
      return !(await isReadWell(word, others));
    }),
  );
  if (misread.some(Boolean)) return words.length === 1 ? toFound(exact[0] ?? []) : new Map();
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

/** Finds the papers in which the words of a text stand side by side, best first by the words. */
export async function findPhrase(index: SearchIndex, text: string): Promise<Found> {
  const term = toTerm(text);
  if (!isSearchable(term)) return new Map();
  const [own, all] = await Promise.all([index.find(quote(term)), index.find(term)]);
  const scores = new Map(all.map(({ id, score }) => [id, score]));
  // A phrase is one thing, however many words it takes: `SNN` is a `spiking neural network`.
  const length = term.split(' ').length;
  return toFound(own, ({ id, score }) => (score + (scores.get(id) ?? 0)) / length);
}

/** Puts a word into the quotes in which Pagefind takes it for itself. */
export function quote(words: string): string {
  return `"${words}"`;
}

const MOST_WORDS = 12;

/** Looks at the weakest of the pages on which something else stands for the word, if there is one. */
export async function isReadWell(word: string, others: Results): Promise<boolean> {
  const weakest = others.findLast(({ words }) => words.length > 0) ?? others.at(-1);
  if (!weakest) return true;
  const fragment = await weakest.data();
  const found = listFoundWords(fragment);
  // The word can stand in what the index holds beside the text, such as the name of a system.
  return answersQuery(word, found.length > 0 ? found : Object.values(fragment.meta));
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
