import { scaleLog } from 'd3-scale';
import { dodge } from './dodge.ts';
import { findMiddle, type Ratio, type RatioRow } from './ratios.ts';

/** Rows of marks over one logarithmic axis, in the units of a drawing. */
export interface RatioDrawing {
  readonly width: number;
  readonly ticks: readonly { readonly x: string; readonly label: string }[];
  readonly rows: readonly DrawnRow[];
}

interface DrawnRow {
  readonly name: string;
  readonly count: number;
  readonly median: { readonly x: string; readonly value: number } | undefined;
  readonly height: number;
  readonly marks: readonly DrawnMark[];
}

interface DrawnMark {
  readonly ratio: Ratio;
  /** The outline of the mark. */
  readonly path: string;
  /** The line of a range. */
  readonly range: string | undefined;
}

/** Places ratios on an axis that reaches from the power of ten below them to the one above. */
export function drawRatios(rows: readonly RatioRow[]): RatioDrawing {
  const all = rows.flatMap(({ ratios }) => ratios);
  const lowest = Math.min(1, ...all.map(({ low }) => low));
  const highest = Math.max(...all.map(({ high }) => high));
  const scale = scaleLog()
    .domain([lowest, Math.max(highest, lowest * 2)])
    .nice()
    .range([MARGIN, WIDTH - MARGIN]);
  const ticks = chooseTicks(scale.ticks());
  return {
    width: WIDTH,
    ticks: ticks.map((tick) => ({ x: round(scale(tick)), label: `${tick.toLocaleString('en')}×` })),
    rows: rows.map((row) => drawRow(row, scale)),
  };
}

/** The outline of a mark: a disc, or a triangle that points to where the true number lies. */
export function outlineMark(mark: Ratio['mark'], x: number, y: number): string {
  const [left, right] = [round(x - RADIUS), round(x + RADIUS)];
  if (mark === 'exact') {
    const arc = `a${RADIUS} ${RADIUS} 0 1 1 `;
    return `M${left} ${round(y)}${arc}${2 * RADIUS} 0${arc}${-2 * RADIUS} 0z`;
  }
  const [tip, base] = mark === 'up to' ? [left, right] : [right, left];
  return `M${tip} ${round(y)}L${base} ${round(y - RADIUS)}V${round(y + RADIUS)}z`;
}

/** The powers of ten; between few of them also twice and five times each. */
function chooseTicks(ticks: readonly number[]): readonly number[] {
  const decades = ticks.filter((tick) => leadingDigit(tick) === '1');
  return decades.length > 3
    ? decades
    : ticks.filter((tick) => ['1', '2', '5'].includes(leadingDigit(tick)));
}

function leadingDigit(tick: number): string {
  return tick.toExponential().slice(0, 1);
}

/** About the width of a phone. */
const WIDTH = 360;
/** Room for half of the widest label of a tick. */
const MARGIN = 22;
const RADIUS = 4;
const LEVEL = 2 * RADIUS + 1;

function drawRow({ name, ratios, median }: RatioRow, scale: Scale): DrawnRow {
  const spans = ratios.map(({ low, high }) => ({
    from: scale(low) - RADIUS,
    to: scale(high) + RADIUS,
  }));
  const levels = dodge(spans);
  const deepest = Math.max(...levels.map(Math.abs));
  const height = Math.max(24, (2 * deepest + 1) * LEVEL + 8);
  return {
    name,
    height,
    count: ratios.length,
    median: median === undefined ? undefined : { x: round(scale(median)), value: median },
    marks: ratios.map((ratio, index) => {
      const { low, high, mark } = ratio;
      const y = height / 2 + (levels[index] ?? 0) * LEVEL;
      const x = scale(mark === 'exact' ? findMiddle(ratio) : high);
      return {
        ratio,
        path: outlineMark(mark, x, y),
        range: low === high ? undefined : `M${round(scale(low))} ${round(y)}H${round(scale(high))}`,
      };
    }),
  };
}

function round(position: number): string {
  return String(Math.round(position * 10) / 10);
}

type Scale = (value: number) => number;
