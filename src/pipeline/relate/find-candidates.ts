import { indexTerms, type TermIndex } from './index-terms.ts';
import type { WeighedTerms } from './weigh-terms.ts';

/**
 * Makes a search for the papers that one may be compared with, by their numbers: all that share
 * `FEWEST_SHARED` terms with it, a phrase counted thrice.
 *
 * An inverted index leads to them; no others are looked at. Where a paper's terms stand in more than
 * `MOST_PLACES`, only the rarer ones lead on, to the papers that share the most of these, as many as
 * `MOST_COMPARED` at most.
 */
export function indexCandidates(
  vectors: readonly WeighedTerms[],
): (paper: number) => readonly number[] {
  const index = indexTerms(vectors);
  const shared = new Uint16Array(vectors.length);
  /** The papers that share anything, as many as `count` says. */
  const touched = new Uint32Array(vectors.length);

  return (paper) => {
    const ranges = listRanges(vectors[paper], index);
    const longest = limitRanges(ranges);
    let count = 0;
    for (const { from, to, share } of ranges) {
      if (to - from > longest) continue;
      for (let place = from; place < to; place += 1) {
        const other = index.papers[place] ?? 0;
        const before = shared[other] ?? 0;
        // Written each time and kept if new: to guess which are new takes longer.
        touched[count] = other;
        count += before === 0 ? 1 : 0;
        shared[other] = before + share;
      }
    }
    const others = touched.subarray(0, count);
    const least = longest === Infinity ? FEWEST_SHARED : findLeast(others);
    const found: number[] = [];
    for (const other of others) {
      if (other !== paper && (shared[other] ?? 0) >= least) found.push(other);
      shared[other] = 0;
    }
    return found;
  };

  /** How much papers must share so that no more than `MOST_COMPARED` do. */
  function findLeast(others: Uint32Array): number {
    const numbers = new Uint32Array(MOST_SHARED + 1);
    for (const other of others) {
      const share = Math.min(shared[other] ?? 0, MOST_SHARED);
      numbers[share] = (numbers[share] ?? 0) + 1;
    }
    let sum = 0;
    return numbers.findLastIndex((number) => (sum += number) > MOST_COMPARED) + 1;
  }
}

/**
 * Abstracts of other fields share up to six ordinary words with one of the shipped survey's; nearly
 * all papers that are worth showing beside each other share more.
 */
export const FEWEST_SHARED = 7;

/** More find hardly other neighbours among 100,000 papers, and take longer. */
const MOST_COMPARED = 256;

/** Whoever shares more is counted as sharing so much. */
const MOST_SHARED = 255;

/** Keeps the work for one paper within bounds; it takes more than a thousand papers to get there. */
const MOST_PLACES = 2 ** 14;

/**
 * Says how many papers may have a term so that all such terms stand in no more than `MOST_PLACES`.
 *
 * A term's papers count as the next power of two, and terms of one power stay or go together: what stays
 * changes only when the papers of a term pass a power of two.
 */
function limitRanges(ranges: readonly Range[]): number {
  const places = new Float64Array(MOST_POWERS);
  for (const { from, to } of ranges) {
    const power = Math.ceil(Math.log2(to - from));
    places[power] = (places[power] ?? 0) + 2 ** power;
  }
  let sum = 0;
  const power = places.findIndex((count) => (sum += count) > MOST_PLACES);
  return power === -1 ? Infinity : 2 ** (power - 1);
}

/** The index has fewer places than two to the power of this. */
const MOST_POWERS = 32;

function listRanges(vector: WeighedTerms | undefined, { starts }: TermIndex): readonly Range[] {
  return Array.from(vector?.terms ?? [], (term, at) => ({
    from: starts[term] ?? 0,
    to: starts[term + 1] ?? 0,
    share: vector?.shares[at] ?? 0,
  }));
}

/** The places of a term in the index, and what it counts for where two papers have it. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}
