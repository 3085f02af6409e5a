import * as z from 'zod';

/**
 * Scores extracted results against labelled ones, paper by paper and one to one.
 *
 * `full` asks for metric, value and unit, `numbers` for value and unit; pairs that agree in more
 * are made first. The lower end of a range, qualifiers, baselines and quotes don't count.
 */
export function scoreResults(papers: readonly ComparedPaper[]): ResultsScore {
  const compared = papers.map(comparePaper);
  const labelled = sum(papers, ({ expected }) => expected.length);
  const found = sum(papers, (paper) => paper.found.length);
  return {
    papers: papers.length,
    labelled,
    found,
    full: rate(sum(compared, ({ full }) => full)),
    numbers: rate(sum(compared, ({ numbers }) => numbers)),
    misses: compared.flatMap(({ misses }) => misses),
    extras: compared.flatMap(({ extras }) => extras),
    confused: compared.flatMap(({ confused }) => confused),
  };

  function rate(right: number): Agreement {
    return {
      precision: divide(right, found),
      recall: divide(right, labelled),
      f1: divide(2 * right, found + labelled),
    };
  }
}

function comparePaper({ title, expected, found }: ComparedPaper): PaperComparison {
  const full = pair(expected, found, (a, b) => a.metric === b.metric && isSameNumber(a, b));
  const loose = pair(full.unpairedLeft, full.unpairedRight, isSameNumber);
  return {
    full: full.pairs.length,
    numbers: full.pairs.length + loose.pairs.length,
    misses: loose.unpairedLeft.map((result) => ({ title, ...result })),
    extras: loose.unpairedRight.map((result) => ({ title, ...result })),
    confused: loose.pairs.map(([wanted, made]) => ({ title, ...wanted, foundAs: made.metric })),
  };
}

function pair(
  left: readonly ScoredResult[],
  right: readonly ScoredResult[],
  isSame: (a: ScoredResult, b: ScoredResult) => boolean,
): Pairing {
  const pairs: (readonly [ScoredResult, ScoredResult])[] = [];
  const unpairedRight = [...right];
  const unpairedLeft = left.filter((item) => {
    const at = unpairedRight.findIndex((other) => isSame(item, other));
    const [other] = at < 0 ? [] : unpairedRight.splice(at, 1);
    if (other) pairs.push([item, other]);
    return !other;
  });
  return { pairs, unpairedLeft, unpairedRight };
}

function isSameNumber(a: ScoredResult, b: ScoredResult): boolean {
  const [wanted, made] = [toPlain(a), toPlain(b)];
  const tolerance = TOLERANCE * Math.max(Math.abs(wanted.value), Math.abs(made.value));
  return wanted.unit === made.unit && Math.abs(wanted.value - made.value) <= tolerance;
}

const TOLERANCE = 1e-6;

/** Brings counts to one scale: “1.5 B params” and “1500000000 params” are one number. */
function toPlain({ value, unit }: ScoredResult): Pick<ScoredResult, 'value' | 'unit'> {
  const [, prefix = '', counted = unit] = /^([kKMBT]) (.+)$/u.exec(unit) ?? [];
  return { value: value * (SCALES[prefix] ?? 1), unit: counted };
}

const SCALES: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, B: 1e9, T: 1e12 };

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}

function divide(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** A result as labels give it: what is compared, and the words that state it. */
export const labelledResultSchema = z.object({
  metric: z.string(),
  value: z.number(),
  unit: z.string(),
  quote: z.string(),
});

type ScoredResult = Readonly<z.infer<typeof labelledResultSchema>>;

export type TitledResult = ScoredResult & { readonly title: string };

/** One paper: the results that its labels have, and those that were found. */
export interface ComparedPaper {
  readonly title: string;
  readonly expected: readonly ScoredResult[];
  readonly found: readonly ScoredResult[];
}

interface PaperComparison extends Pick<ResultsScore, 'misses' | 'extras' | 'confused'> {
  readonly full: number;
  readonly numbers: number;
}

interface Pairing {
  readonly pairs: readonly (readonly [ScoredResult, ScoredResult])[];
  readonly unpairedLeft: readonly ScoredResult[];
  readonly unpairedRight: readonly ScoredResult[];
}

interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface ResultsScore {
  readonly papers: number;
  readonly labelled: number;
  readonly found: number;
  readonly full: Agreement;
  readonly numbers: Agreement;
  /** Labelled, and not found in any metric. */
  readonly misses: readonly TitledResult[];
  /** Found, and not labelled in any metric. */
  readonly extras: readonly TitledResult[];
  /** The right number under another metric. */
  readonly confused: readonly (TitledResult & { readonly foundAs: string })[];
}
