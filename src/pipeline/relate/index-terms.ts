import { type SparseVector, visitTerms } from './sparse-vector.ts';

/** Which papers have a term and what it weighs there: the places from `from` up to `to`. */
export interface TermIndex {
  readonly papers: Uint32Array;
  readonly weights: Float32Array;
  /** The places of `term` begin here, and end where those of the next begin. */
  readonly starts: Uint32Array;
}

/** Turns vectors of papers into an index by term, papers in their order, in three flat arrays. */
export function indexTerms(vectors: readonly SparseVector[]): TermIndex {
  const terms = vectors.reduce((most, vector) => countTerms(vector, most), 0);
  const starts = new Uint32Array(terms + 1);
  for (const { terms } of vectors)
    for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < terms; term += 1)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);

  const next = starts.slice();
  const papers = new Uint32Array(starts.at(-1) ?? 0);
  const weights = new Float32Array(papers.length);
  for (const [paper, vector] of vectors.entries()) {
    visitTerms(vector, (term, weight) => {
      const place = next[term] ?? 0;
      papers[place] = paper;
      weights[place] = weight;
      next[term] = place + 1;
    });
  }
  return { papers, weights, starts };
}

function countTerms({ terms }: SparseVector, most: number): number {
  let count = most;
  for (const term of terms) count = Math.max(count, term + 1);
  return count;
}
