import { answersQuery } from './answers-query.ts';
import { findWords } from './hit.ts';
import type { PagefindIndex, PagefindResult } from './pagefind-bundle.ts';
import { isSearchable, toTerm } from './query.ts';

/** How a query is put to the index. */
export interface Reading {
  /** `null` asks for every page. */
  readonly term: string | null;
  /** Ids of the pages that fit best, then of those that fit well; the others come after them. */
  readonly tiers: readonly ReadonlySet<string>[];
}

/**
 * Finds out what the index makes of a query; undefined where one of its words stands nowhere.
 *
 * Pagefind takes a word for the beginning of others (`quant` finds `quantization`), but the stem of
 * a word too (`flying` finds `flight`), and, where nothing begins so, its own beginning
 * (`kubernetes` finds `K.`). Only a quoted word is taken for itself in all of its forms. So pages
 * with the words themselves lead, side by side first, and what was misread is left out. For 1,198
 * pairs and triples of neighbouring words from 338 titles that puts the paper first in 87 % of
 * cases instead of 84 %.
 */
export async function readQuery(index: PagefindIndex, query: string): Promise<Reading | undefined> {
  const term = toTerm(query);
  if (term === '') return { term: null, tiers: [] };
  const words = term.replaceAll('"', ' ').split(' ').filter(isSearchable);
  // What is that long is a sentence, and to be found as it is.
  if (words.length > MOST_WORDS) return { term, tiers: [] };

  const [all, phrase, ...exact] = await Promise.all(
    [term, quote(words.join(' ')), ...words.map(quote)].map((one) => find(index, one)),
  );
  for (const [at, word] of words.entries()) {
    const own = toIds(exact[at]);
    if (
      await isReadWell(
        word,
        all?.findLast(({ id }) => !own.has(id)),
      )
    )
      continue;
    if (own.size === 0) return undefined;
    if (words.length === 1) return { term: quote(word), tiers: [] };
  }
  const sets = exact.map(toIds);
  const withAll = all?.filter(({ id }) => sets.every((ids) => ids.has(id)));
  return { term, tiers: [toIds(phrase), toIds(withAll)] };
}

const MOST_WORDS = 12;

/** Looks at the weakest page on which something else stands for the word, if there is one. */
async function isReadWell(word: string, weakest: PagefindResult | undefined): Promise<boolean> {
  const found = weakest ? findWords(await weakest.data()) : [];
  return found.length === 0 || answersQuery(word, found);
}

async function find(index: PagefindIndex, term: string): Promise<readonly PagefindResult[]> {
  return (await index.search(term, { filters: {} })).results;
}

function quote(words: string): string {
  return `"${words}"`;
}

function toIds(results: readonly PagefindResult[] = []): Set<string> {
  return new Set(results.map(({ id }) => id));
}
