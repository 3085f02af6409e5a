import { labelPlatform } from './labels.ts';
import type { Shelf } from './library.ts';
import type { SitePaper } from './site-paper.ts';
import { FEWEST_VALUES } from './fewest-values.ts';

/** A result that states how many times better a work is than its baseline. */
export interface Ratio {
  readonly paper: SitePaper;
  readonly result: SitePaper['results'][number];
  /** The ends of a range; twice the value where there is none. */
  readonly low: number;
  readonly high: number;
  /** What the number is to the true one: itself, its upper bound, or its lower bound. */
  readonly mark: 'exact' | 'up to' | 'over';
}

/** The ratios of works that were tried on one platform. */
export interface RatioRow {
  readonly name: string;
  /** The smallest first. */
  readonly ratios: readonly Ratio[];
  /** Of the values that are no bounds, where there are enough of them. */
  readonly median: number | undefined;
}

/**
 * The relative results of a metric in `x`, by platform; undefined where they are too few.
 *
 * Every result stands in one row, so that no number shows twice: works on several platforms have
 * a row of their own, and so have those that name none. The fullest rows come first.
 */
export function collectRatios(
  { papers }: Pick<Shelf, 'papers'>,
  metric: RatioMetric,
): readonly RatioRow[] | undefined {
  const ratios = papers.flatMap((paper) => readRatios(paper, metric));
  if (ratios.length < FEWEST_VALUES) return undefined;
  return [...Map.groupBy(ratios, ({ paper }) => nameRow(paper))]
    .map(([name, own]) => ({
      name,
      ratios: own.toSorted((a, b) => findMiddle(a) - findMiddle(b)),
      median: findMedian(own.filter(({ mark }) => mark === 'exact').map(findMiddle)),
    }))
    .toSorted((a, b) => rankRow(a) - rankRow(b) || b.ratios.length - a.ratios.length);
}

/** Where a ratio is marked: its value, or the middle of its range as a logarithmic axis shows it. */
export function findMiddle({ low, high }: Pick<Ratio, 'low' | 'high'>): number {
  return low === high ? high : Math.sqrt(low * high);
}

/** A median of fewer values says less than the values do. */
const FEWEST_FOR_MEDIAN = 3;

const SEVERAL = 'several';
const NONE = 'none named';

function readRatios(paper: SitePaper, metric: RatioMetric): Ratio[] {
  return paper.results
    .filter((result) => result.metric === metric && result.unit === 'x' && result.relative)
    .map((result) => ({
      paper,
      result,
      ...findEnds(result),
      mark: MARKS[result.qualifier ?? 'about'],
    }))
    .filter(({ low }) => low > 0);
}

function findEnds({ min, value }: SitePaper['results'][number]): Pick<Ratio, 'low' | 'high'> {
  return { low: Math.min(min ?? value, value), high: Math.max(min ?? value, value) };
}

const MARKS = { 'up to': 'up to', over: 'over', about: 'exact', average: 'exact' } as const;

function nameRow({ platforms }: SitePaper): string {
  const [first, second] = platforms;
  if (first === undefined) return NONE;
  return second === undefined ? labelPlatform(first) : SEVERAL;
}

function rankRow({ name }: RatioRow): number {
  return [SEVERAL, NONE].indexOf(name);
}

function findMedian(values: readonly number[]): number | undefined {
  if (values.length < FEWEST_FOR_MEDIAN) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

type RatioMetric = 'speedup' | 'energy-efficiency';
