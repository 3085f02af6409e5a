import type { SparseVector } from './sparse-vector.ts';

/** Which papers have a term. */
export interface TermIndex {
  readonly papers: Uint32Array;
  /** The places of `term` begin here, and end where those of the next begin. */
  readonly starts: Uint32Array;
}

/** Turns vectors of papers into an index by term, papers in their order, in two flat arrays. */
export function indexTerms(vectors: readonly SparseVector[]): TermIndex {
  const count = countTerms(vectors);
  const starts = new Uint32Array(count + 1);
  for (const { terms } of vectors)
    for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < count; term += 1)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);

  const next = starts.slice();
  const papers = new Uint32Array(starts.at(-1) ?? 0);
  for (const [paper, { terms }] of vectors.entries()) {
    for (const term of terms) {
      const place = next[term] ?? 0;
      papers[place] = paper;
      next[term] = place + 1;
    }
  }
  return { papers, starts };
}

/** One more than the highest number of a term. */
export function countTerms(vectors: readonly SparseVector[]): number {
  let count = 0;
  for (const { terms } of vectors) for (const term of terms) count = Math.max(count, term + 1);
  return count;
}
