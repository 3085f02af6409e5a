import { indexTerms, type TermIndex } from './index-terms.ts';
import { weighRarity } from './rarity.ts';
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
  /** In how many papers of the circle a term of the one in the middle is; infinite if left out. */
  readonly count: (term: number) => number;
}

/**
 * Makes a search for the circle of a paper: the papers that share at least `FEWEST_SHARED` terms with
 * it, a phrase counted thrice. Nearness is the sum, over shared terms, of the products of their
 * weights and of their rarity within the circle. A paper outside changes nothing of it, but for which
 * terms are too common to count (see `leaveCommonest`).
 *
 * An inverted index leads to the papers that share a term; no others are looked at.
 */
export function indexVectors(vectors: readonly WeighedTerms[]): Search {
  const index = indexTerms(vectors);
  const { papers, weights } = index;
  const shared = new Uint16Array(vectors.length);
  const sums = new Float64Array(vectors.length);

  return (paper, least) => {
    const { terms, values, shares } = vectors[paper] ?? NONE;
    const ranges = leaveCommonest(Array.from(terms, (term) => findRange(index, term)));
    const circle = gather(paper, ranges, shares);
    const counts = ranges.map(countWithin);
    for (const [at, { from, to }] of ranges.entries()) {
      const weight = (values[at] ?? 0) * weighRarity(counts[at] ?? 0, circle.length);
      if (weight === 0) continue;
      for (let place = from; place < to; place += 1) {
        const other = papers[place] ?? 0;
        sums[other] = (sums[other] ?? 0) + weight * (weights[place] ?? 0);
      }
    }
    const near: Candidate[] = [];
    for (const other of circle) {
      const nearness = round(sums[other] ?? 0);
      if (other !== paper && nearness >= least) near.push({ paper: other, nearness });
    }
    sums.fill(0);
    shared.fill(0);
    const places = new Map(Array.from(terms, (term, at) => [term, at]));
    const count = (term: number) => counts[places.get(term) ?? -1] ?? 0;
    return { size: circle.length, near, count };
  };

  /** Counts what each paper shares, and gives the numbers of those that share enough. */
  function gather(paper: number, ranges: readonly Range[], shares: Uint8Array): readonly number[] {
    const circle = [paper];
    shared[paper] = FEWEST_SHARED;
    for (const [at, { from, to }] of ranges.entries()) {
      const share = shares[at] ?? 0;
      for (let place = from; place < to; place += 1) {
        const other = papers[place] ?? 0;
        const before = shared[other] ?? 0;
        shared[other] = before + share;
        if (before < FEWEST_SHARED && before + share >= FEWEST_SHARED) circle.push(other);
      }
    }
    return circle;
  }

  function countWithin({ from, to }: Range): number {
    if (from === to) return Infinity;
    let count = 0;
    for (let place = from; place < to; place += 1) {
      if ((shared[papers[place] ?? 0] ?? 0) >= FEWEST_SHARED) count += 1;
    }
    return count;
  }
}

/** Nearest first, ties by number. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return b.nearness - a.nearness || a.paper - b.paper;
}

/**
 * Abstracts of other fields share up to six ordinary words with one of the shipped survey's; nearly
 * all papers that are worth showing beside each other share more.
 */
const FEWEST_SHARED = 7;

function findRange({ starts }: TermIndex, term: number): Range {
  const from = starts[term] ?? 0;
  return { from, to: starts[term + 1] ?? from };
}

/**
 * Empties the ranges of a paper's commonest terms, as far as all of them together have more than
 * `MOST_PLACES`. A range counts as the next power of two, and those of one power stay or go together:
 * what stays changes only when a term comes to stand in twice as many papers.
 */
function leaveCommonest(ranges: readonly Range[]): readonly Range[] {
  const places = new Float64Array(MOST_POWERS);
  for (const { from, to } of ranges) {
    const power = Math.ceil(Math.log2(to - from));
    places[power] = (places[power] ?? 0) + 2 ** power;
  }
  let sum = 0;
  const power = places.findIndex((count) => (sum += count) > MOST_PLACES);
  if (power === -1) return ranges;
  const most = 2 ** (power - 1);
  return ranges.map(({ from, to }) => ({ from, to: to - from > most ? from : to }));
}

/**
 * Keeps the work for one paper within bounds. Nothing is left out of account in surveys of up to about
 * a thousand papers; more would cost time and hardly give other neighbours.
 */
const MOST_PLACES = 2 ** 15;

/** No array is longer. */
const MOST_POWERS = 32;

/** Sums of the same weights in another order differ in their last digits. */
function round(nearness: number): number {
  return Math.round(nearness * 1e9) / 1e9;
}

export type Search = (paper: number, least: number) => Circle;

const NONE: WeighedTerms = {
  terms: new Uint32Array(),
  values: new Float32Array(),
  shares: new Uint8Array(),
};

/** Places in the index. */
interface Range {
  readonly from: number;
  readonly to: number;
}
