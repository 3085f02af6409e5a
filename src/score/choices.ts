/**
 * Compares what was chosen for each paper with what labels say should have been.
 *
 * `strict` counts the label itself, `lenient` also what the labels would accept; both are shares
 * between 0 and 1, and a share of nothing counts as 1.
 */
export function scoreChoices(cases: readonly ChoiceCase[]): ChoiceScore {
  const misses = cases.filter(({ expected, found }) => found !== expected);
  const refused = misses.filter(({ acceptable, found }) => !acceptable.includes(found));
  const share = (wrong: readonly ChoiceCase[]) =>
    cases.length === 0 ? 1 : 1 - wrong.length / cases.length;
  return { papers: cases.length, strict: share(misses), lenient: share(refused), misses };
}

/** One paper: a chapter or a kind as labelled, what else would do, and what was found. */
export interface ChoiceCase {
  readonly title: string;
  readonly expected: string;
  readonly acceptable: readonly string[];
  readonly found: string;
}

export interface ChoiceScore {
  readonly papers: number;
  readonly strict: number;
  readonly lenient: number;
  /** Papers for which something else than the label was chosen, acceptable or not. */
  readonly misses: readonly ChoiceCase[];
}
