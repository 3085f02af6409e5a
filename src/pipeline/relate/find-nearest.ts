import { FEWEST_SHARED, indexCandidates } from './find-candidates.ts';
import { weighRarity } from './rarity.ts';
import { indexShared, type SharedTerms } from './index-shared.ts';
import type { SparseVector } from './sparse-vector.ts';
import type { WeighedTerms } from './weigh-terms.ts';

/** A paper, by its number in a list, and how near it is. */
export interface Candidate {
  readonly paper: number;
  readonly nearness: number;
}

/** The papers that have enough in common with one to be compared with it. */
export interface Circle {
  /** How many they are, the one in the middle among them. */
  readonly size: number;
  /** Those of the others that are at least as near as asked, in no order. */
  readonly near: readonly Candidate[];
  /** In how many papers of the circle a term of the one in the middle is. */
  readonly count: (term: number) => number;
}

/**
 * Makes a search for the circle of a paper: the papers that share at least `FEWEST_SHARED` terms with
 * it, a phrase counted thrice, or the foremost of them where they are too many (`indexCandidates`).
 *
 * Nearness is the sum, over shared terms, of the products of their weights and of their rarity within
 * the circle. A paper outside changes nothing of it.
 */
export function indexVectors(vectors: readonly WeighedTerms[]): Search {
  const findCandidates = indexCandidates(vectors);
  const findShared = indexShared(vectors);

  return (paper, least) => {
    const { terms, values } = vectors[paper] ?? NONE;
    const shared = findShared(paper, findCandidates(paper), FEWEST_SHARED);
    const size = shared.papers.length + 1;
    const counts = new Uint32Array(terms.length).fill(1);
    for (let at = 0; at < (shared.ends.at(-1) ?? 0); at += 1) {
      const place = shared.places[at] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
    const rated = Float64Array.from(
      values,
      (value, at) => value * weighRarity(counts[at] ?? 0, size),
    );
    const near = listNearness(shared, rated).filter(({ nearness }) => nearness >= least);
    const byTerm = new Map(Array.from(terms, (term, at) => [term, counts[at] ?? 0]));
    return { size, near, count: (term) => byTerm.get(term) ?? 0 };
  };
}

function listNearness(
  { papers, ends, places, weights }: SharedTerms,
  rated: Float64Array,
): readonly Candidate[] {
  let at = 0;
  return papers.map((paper, number) => {
    let sum = 0;
    for (const end = ends[number] ?? 0; at < end; at += 1)
      sum += (rated[places[at] ?? 0] ?? 0) * (weights[at] ?? 0);
    return { paper, nearness: round(sum) };
  });
}

/** Nearest first, ties by number. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return b.nearness - a.nearness || a.paper - b.paper;
}

/** Sums of the same weights in another order differ in their last digits. */
function round(nearness: number): number {
  return Math.round(nearness * 1e9) / 1e9;
}

export type Search = (paper: number, least: number) => Circle;

const NONE: SparseVector = {
  terms: new Uint32Array(),
  values: new Float32Array(),
};
