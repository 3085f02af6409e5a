/**
 * Compares the sets of values that were found with those that labels say, over all papers at once.
 *
 * Shares are between 0 and 1; a share of nothing counts as 1.
 */
export function scoreSets(cases: readonly SetCase[]): SetScore {
  let right = 0;
  const misses: SetMiss[] = [];
  for (const { title, expected, found } of cases) {
    const wanted = new Set(expected);
    const made = new Set(found);
    const wrong = [...made].filter((value) => !wanted.has(value));
    const missed = [...wanted].filter((value) => !made.has(value));
    right += made.size - wrong.length;
    if (wrong.length + missed.length > 0) misses.push({ title, wrong, missed });
  }
  const wrong = misses.reduce((total, miss) => total + miss.wrong.length, 0);
  const missed = misses.reduce((total, miss) => total + miss.missed.length, 0);
  const precision = divide(right, right + wrong);
  const recall = divide(right, right + missed);
  const f1 = divide(2 * right, 2 * right + wrong + missed);
  return { values: right + missed, precision, recall, f1, misses };
}

/** One paper: the values as labelled, and those that were found. */
export interface SetCase {
  readonly title: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

export interface SetScore {
  /** How many values the labels have. */
  readonly values: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly misses: readonly SetMiss[];
}

interface SetMiss {
  readonly title: string;
  /** Found but not labelled. */
  readonly wrong: readonly string[];
  /** Labelled but not found. */
  readonly missed: readonly string[];
}

function divide(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
