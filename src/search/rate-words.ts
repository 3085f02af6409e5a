import { findJoined, findPairs, quote } from './find-words.ts';
import type { FoundPage } from './found.ts';
import type { SearchIndex } from './search-index.ts';

/** A paper that has some of the words, and the share of what they say that it has, from 0 to 1. */
export interface RatedPage extends FoundPage {
  readonly share: number;
}

/**
 * Rates every paper that has at least one of the words, for where no paper has them all.
 *
 * A word counts by what Pagefind gives it as the beginning of words, again for the word itself, or
 * for two words written as one (`kite tail` is in `KiteTail`); words that stand side by side count
 * twice more. The sum is cut down by the square of the share of the words that the paper has, each as
 * heavy as it is rare (Spärck Jones, “A statistical interpretation of term specificity”, 1972).
 * `npm run relevance` chose the factors, on a plateau: half and double move nDCG@10 by less than 0.01.
 */
export async function rateWords(
  index: SearchIndex,
  words: readonly string[],
): Promise<ReadonlyMap<string, RatedPage>> {
  const [all, parts, pairs, joined] = await Promise.all([
    index.listAll(),
    Promise.all(words.map((word) => Promise.all([index.find(word), index.find(quote(word))]))),
    findPairs(index, words),
    findJoined(index, words),
  ]);
  const heavy = parts.map(([begun]) => weigh(begun.length, all.length));
  const sum = heavy.reduce((one, other) => one + other, 0);
  const rated = new Map<string, Sums>();
  for (const [at, [begun, exact]] of parts.entries()) {
    const scores = new Map<string, number>();
    for (const { id, score } of [...begun, ...exact]) scores.set(id, (scores.get(id) ?? 0) + score);
    for (const { id, score } of [joined[at - 1], joined[at]].flatMap((pair) => pair ?? [])) {
      scores.set(id, Math.max(scores.get(id) ?? 0, score));
    }
    for (const [id, score] of scores) add(rated, id, { score, share: (heavy[at] ?? 0) / sum });
  }
  for (const { id, score } of pairs.flat())
    add(rated, id, { score: SIDE_BY_SIDE * score, share: 0 });
  const results = Map.groupBy([...parts.flat(2), ...joined.flat()], ({ id }) => id);
  return new Map(
    rated.entries().map(([id, { score, share }]) => {
      return [id, { score: score * share ** 2, share, results: results.get(id) ?? [] }] as const;
    }),
  );
}

const SIDE_BY_SIDE = 2;

/** Inverse document frequency, as in BM25. */
function weigh(papers: number, all: number): number {
  return Math.log(1 + (all - papers + 0.5) / (papers + 0.5));
}

function add(rated: Map<string, Sums>, id: string, { score, share }: Sums): void {
  const sums = rated.get(id) ?? { score: 0, share: 0 };
  rated.set(id, { score: sums.score + score, share: sums.share + share });
}

interface Sums {
  readonly score: number;
  readonly share: number;
}
