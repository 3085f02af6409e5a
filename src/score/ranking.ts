/** What a reader is after is graded 2, what is good to find beside it 1; all else counts as 0. */
export type Grades = Readonly<Record<string, number>>;

/**
 * One over the rank of the first paper with the query's highest grade; 0 where there is none.
 *
 * Averaged over queries it is the mean reciprocal rank of Voorhees, “The TREC-8 Question Answering
 * Track Report”, TREC 1999.
 */
export function findReciprocalRank(ranked: readonly string[], grades: Grades): number {
  const best = Math.max(...Object.values(grades));
  const at = ranked.findIndex((id) => grades[id] === best);
  return at === -1 ? 0 : 1 / (at + 1);
}

/**
 * Normalized discounted cumulative gain of the first `depth` papers, between 0 and 1.
 *
 * Gain is 2^grade − 1, divided by log₂(rank + 1); the sum is divided by that of the best order that
 * the judged papers allow. Burges et al., “Learning to Rank using Gradient Descent”, ICML 2005, after
 * Järvelin and Kekäläinen, “Cumulated gain-based evaluation of IR techniques”, TOIS 2002.
 */
export function findNdcg(ranked: readonly string[], grades: Grades, depth: number): number {
  const ideal = Object.values(grades).toSorted((a, b) => b - a);
  const found = ranked.map((id) => grades[id] ?? 0);
  return sumGains(found.slice(0, depth)) / sumGains(ideal.slice(0, depth));
}

/** 1 where a paper with the query's highest grade comes first, else 0. */
export function findSuccess(ranked: readonly string[], grades: Grades): number {
  return findReciprocalRank(ranked.slice(0, 1), grades);
}

function sumGains(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}
