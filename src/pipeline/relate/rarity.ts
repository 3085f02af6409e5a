import type { SparseVector } from './sparse-vector.ts';

/** What a term is worth by the number of papers that have it. */
export interface Rarity {
  /** 1 for a rare term, less the more papers have it, 0 where too many have. */
  readonly weigh: (term: number) => number;
  /** Whether more than one paper has it. */
  readonly isShared: (term: number) => boolean;
  /** Whether so few papers have it that it tells something all by itself. */
  readonly isTelling: (term: number) => boolean;
}

/**
 * Counts in how many papers each term stands.
 *
 * Rarity goes by powers of two and doesn't know how many papers there are in all, so that one more
 * paper changes the weight of hardly any term.
 */
export function makeRarity(papers: readonly SparseVector[]): Rarity {
  const counts = new Map<number, number>();
  for (const { terms } of papers) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const most = Math.min(MOST_PAPERS, Math.max(FEW_PAPERS, papers.length * MOST_SHARE));
  const weigh = (term: number): number => {
    const count = counts.get(term) ?? 0;
    if (count > most) return 0;
    return DECAY ** Math.max(0, Math.floor(Math.log2(count / FEW_PAPERS)) + 1);
  };
  return {
    weigh,
    isTelling: (term) =>
      (counts.get(term) ?? 0) <= Math.max(FEW_PAPERS, papers.length * TELLING_SHARE),
    isShared: (term) => (counts.get(term) ?? 0) > 1,
  };
}

/**
 * Up to so many papers, a term is as rare as can be. With 8, an unrelated abstract changed two of the
 * shipped survey's lists, since terms of few papers are many; with 16, five such changed none.
 */
const FEW_PAPERS = 16;

/**
 * What is left of a term's weight when twice as many papers have it. Less leaves more papers without
 * neighbours, more lets frequent words decide: 0.75 to 0.85 differ by a point in fitting neighbours.
 */
const DECAY = 0.8;

/** A term of more papers than this share tells nothing. */
const MOST_SHARE = 0.4;

/** In a survey of hives, “comb” is in more papers and says nothing new. */
const TELLING_SHARE = 0.1;

/** Keeps the work for one paper within bounds, however many there are. */
const MOST_PAPERS = 1000;
