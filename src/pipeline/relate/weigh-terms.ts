import type { Terms } from './list-terms.ts';
import { makeRarity } from './rarity.ts';
import { packVector, type SparseVector, visitTerms } from './sparse-vector.ts';

/** What the terms of papers weigh, and which words and pairs tell something by themselves. */
export interface WeighedTerms {
  readonly vectors: readonly SparseVector[];
  readonly tells: (term: number) => boolean;
}

/**
 * Weighs the terms of papers: one that a paper says more often and that fewer papers have is heavier.
 *
 * The words of a paper make a vector of length 1; pairs and facts come on top of it, so that what a
 * paper alone has takes nothing from what it shares. Only terms that can be shared are kept.
 */
export function weighTerms(papers: readonly Terms[]): WeighedTerms {
  const rarity = {
    words: makeRarity(papers.map(({ words }) => words)),
    pairs: makeRarity(papers.map(({ pairs }) => pairs)),
    facts: makeRarity(papers.map(({ facts }) => facts)),
  };
  const vectors = papers.map(({ words, pairs, facts }) => {
    const vector = new Map<number, number>();
    let squares = 0;
    visitTerms(words, (word, count) => {
      squares += (weighCount(count) * rarity.words.weigh(word)) ** 2;
    });
    const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
    for (const [counts, { weigh, isShared }, weight] of [
      [words, rarity.words, 1],
      [pairs, rarity.pairs, PAIR_WEIGHT],
      [facts, rarity.facts, FACT_WEIGHT],
    ] as const) {
      visitTerms(counts, (term, count) => {
        if (isShared(term)) vector.set(term, weight * scale * weighCount(count) * weigh(term));
      });
    }
    return packVector(vector);
  });
  return {
    vectors,
    tells: (term) => rarity.words.isTelling(term) && rarity.pairs.isTelling(term),
  };
}

const PAIR_WEIGHT = 0.5;
const FACT_WEIGHT = 1.5;

function weighCount(count: number): number {
  return 1 + Math.log(count);
}
