import type { Terms } from './list-terms.ts';
import { packVector, type SparseVector, visitTerms } from './sparse-vector.ts';

/** What a paper's terms weigh; `shares` is what each counts for where another paper has it too. */
export interface WeighedTerms extends SparseVector {
  readonly shares: Uint8Array;
}

/**
 * Weighs the terms of a paper by how often it says them, whatever other papers say.
 *
 * Its words make a vector of length 1; pairs and facts come on top of it, so that what a paper alone
 * has takes nothing from what it shares.
 */
export function weighTerms({ words, pairs, facts }: Terms): WeighedTerms {
  const vector = new Map<number, number>();
  let squares = 0;
  visitTerms(words, (_, count) => {
    squares += weighCount(count) ** 2;
  });
  const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
  for (const [counts, weight] of [
    [words, 1],
    [pairs, PAIR_WEIGHT],
    [facts, FACT_WEIGHT],
  ] as const) {
    visitTerms(counts, (term, count) => {
      vector.set(term, weight * scale * weighCount(count));
    });
  }
  const shares = new Uint8Array(vector.size).fill(1);
  shares.fill(PAIR_SHARES, words.terms.length, words.terms.length + pairs.terms.length);
  return { ...packVector(vector), shares };
}

/** A phrase in common says more than its two words in common. */
const PAIR_SHARES = 3;

const PAIR_WEIGHT = 0.5;
const FACT_WEIGHT = 1.5;

function weighCount(count: number): number {
  return 1 + Math.log(count);
}
