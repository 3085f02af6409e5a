import { countTerms } from './index-terms.ts';
import type { SparseVector } from './sparse-vector.ts';
import type { WeighedTerms } from './weigh-terms.ts';

/** The terms that papers share with one, paper by paper; overwritten by what is asked next. */
export interface SharedTerms {
  readonly papers: readonly number[];
  /** Where in the lists below the terms of each paper end. */
  readonly ends: readonly number[];
  /** The places of the terms in the one. */
  readonly places: Uint32Array;
  /** What the terms weigh in the others. */
  readonly weights: Float32Array;
}

/** Makes a search for what others share with a paper; those that share less than `least` are left out. */
export function indexShared(
  vectors: readonly WeighedTerms[],
): (paper: number, others: readonly number[], least: number) => SharedTerms {
  const { starts, terms, values } = flatten(vectors);
  /** Where the paper has each term, from 1. */
  const byTerm = new Uint32Array(countTerms(vectors));
  let room = { places: new Uint32Array(1), weights: new Float32Array(1) };

  return (paper, others, least) => {
    const { terms: own = [], shares = [] } = vectors[paper] ?? {};
    own.forEach((term, at) => {
      byTerm[term] = at + 1;
    });
    /** By place, which is 0 for what the paper doesn't have. */
    const shareAt = Uint8Array.of(0, ...shares);
    const papers: number[] = [];
    const ends: number[] = [];
    const { places, weights } = makeRoom(others);
    let to = 0;
    for (const other of others) {
      let share = 0;
      const from = to;
      const end = starts[other + 1] ?? 0;
      for (let at = starts[other] ?? 0; at < end; at += 1) {
        // Written each time and kept if shared: to guess which are shared takes longer.
        const place = byTerm[terms[at] ?? 0] ?? 0;
        share += shareAt[place] ?? 0;
        places[to] = place - 1;
        weights[to] = values[at] ?? 0;
        to += Math.min(place, 1);
      }
      if (share >= least) {
        papers.push(other);
        ends.push(to);
      } else {
        to = from;
      }
    }
    for (const term of own) byTerm[term] = 0;
    return { papers, ends, places, weights };
  };

  function makeRoom(others: readonly number[]): typeof room {
    let most = 1;
    for (const other of others) most += (starts[other + 1] ?? 0) - (starts[other] ?? 0);
    if (most > room.places.length)
      room = { places: new Uint32Array(most), weights: new Float32Array(most) };
    return room;
  }
}

/** All vectors in a row: to look into thousands of small arrays for each paper takes long. */
function flatten(vectors: readonly SparseVector[]): SparseVector & { starts: Uint32Array } {
  const starts = new Uint32Array(vectors.length + 1);
  for (const [paper, { terms }] of vectors.entries())
    starts[paper + 1] = (starts[paper] ?? 0) + terms.length;
  const terms = new Uint32Array(starts.at(-1) ?? 0);
  const values = new Float32Array(terms.length);
  for (const [paper, vector] of vectors.entries()) {
    terms.set(vector.terms, starts[paper]);
    values.set(vector.values, starts[paper]);
  }
  return { starts, terms, values };
}
