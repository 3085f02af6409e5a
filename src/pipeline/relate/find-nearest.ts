import { type SparseVector, visitTerms } from './sparse-vector.ts';

/** A paper, by its number in a list, and how near it is. */
export interface Candidate {
  readonly paper: number;
  readonly nearness: number;
}

/**
 * Makes a search for the papers that are near one of them: those at least `least` near, nearest first,
 * ties in the order of `vectors`. Nearness is the sum of the products of the weights of shared terms.
 *
 * An inverted index leads to the papers that share a term; no others are looked at.
 */
export function indexVectors(vectors: readonly SparseVector[]): Search {
  const index = new Map<number, Posting>();
  for (const [paper, vector] of vectors.entries()) {
    visitTerms(vector, (term, weight) => {
      if (weight === 0) return;
      const posting = index.get(term) ?? { papers: [], weights: [] };
      posting.papers.push(paper);
      posting.weights.push(weight);
      index.set(term, posting);
    });
  }
  const sums = new Float64Array(vectors.length);

  return (paper, least) => {
    const touched: number[] = [];
    const vector = vectors[paper];
    if (!vector) return [];
    visitTerms(vector, (term, weight) => {
      const { papers, weights } = index.get(term) ?? NONE;
      for (let place = 0; place < papers.length; place += 1) {
        const other = papers[place] ?? 0;
        if (sums[other] === 0) touched.push(other);
        sums[other] = (sums[other] ?? 0) + weight * (weights[place] ?? 0);
      }
    });
    const found: Candidate[] = [];
    for (const other of touched) {
      const nearness = round(sums[other] ?? 0);
      if (other !== paper && nearness >= least) found.push({ paper: other, nearness });
      sums[other] = 0;
    }
    return found.toSorted(compareCandidates);
  };
}

/** Nearest first, ties by number. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return b.nearness - a.nearness || a.paper - b.paper;
}

/** Sums of the same weights in another order differ in their last digits. */
function round(nearness: number): number {
  return Math.round(nearness * 1e9) / 1e9;
}

const NONE: Posting = { papers: [], weights: [] };

export type Search = (paper: number, least: number) => readonly Candidate[];

interface Posting {
  readonly papers: number[];
  readonly weights: number[];
}
