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
 * (`kubernetes` finds `K.`). Only a quoted word is taken for itself in all of its forms. So pages
 * with the words themselves lead, side by side first, and what was misread is left out. For 1,198
 * pairs and triples of neighbouring words from 338 titles that puts the paper first in 87 % of
 * cases instead of 84 %.
 */
export async function findWords(index: SearchIndex, text: string): Promise<Found> {
  const term = toTerm(text);
  const words = term.split(' ').filter(isSearchable);
  if (words.length === 0) return new Map();
  // What is that long is a sentence, and to be found as it is.
  if (words.length > MOST_WORDS) return toFound(await index.find(term));

  const [all = [], phrase = [], ...exact] = await Promise.all(
    [term, quote(words.join(' ')), ...words.map(quote)].map((one) => index.find(one)),
  );
  for (const [at, word] of words.entries()) {
    const own = toIds(exact[at]);
    const other = all.findLast(({ id }) => !own.has(id));
    if (await isReadWell(word, other)) continue;
    if (own.size === 0) return new Map();
    if (words.length === 1) return toFound(exact[at] ?? []);
  }
  const sets = exact.map(toIds);
  const withAll = all.filter(({ id }) => sets.every((ids) => ids.has(id)));
  return rank(all, [toIds(phrase), toIds(withAll)]);
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

/** Pagefind's scores for twelve words stay below. */
const TIER = 1000;

/** Puts the pages of each tier before those of the next, and leaves the order within them. */
function rank(results: readonly PagefindResult[], tiers: readonly ReadonlySet<string>[]): Found {
  return toFound(results, ({ id, score }) => {
    const tier = tiers.findIndex((ids) => ids.has(id));
    return score + (tier === -1 ? 0 : TIER * (tiers.length - tier));
  });
}

/** Looks at the weakest page on which something else stands for the word, if there is one. */
async function isReadWell(word: string, weakest: PagefindResult | undefined): Promise<boolean> {
  const found = weakest ? listFoundWords(await weakest.data()) : [];
  return found.length === 0 || answersQuery(word, found);
}

function toIds(results: readonly PagefindResult[] = []): Set<string> {
  return new Set(results.map(({ id }) => id));
}
