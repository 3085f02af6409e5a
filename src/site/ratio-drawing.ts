import { dot, gridX, ruleX, ruleY, scale, text, type Markish } from '@observablehq/plot';
import { dodge } from './dodge.ts';
import { COLOURS, drawPlot, PLOT_WIDTH } from './draw-plot.ts';
import { chooseLogTicks } from './log-ticks.ts';
import { findMiddle, type RatioRow } from './ratios.ts';

/** Rows of marks, each a drawing of its own, and the logarithmic axis that they stand over. */
export interface RatioDrawing {
  readonly rows: readonly DrawnRow[];
  readonly axis: string;
}

interface DrawnRow extends Pick<RatioRow, 'name' | 'median'> {
  readonly count: number;
  readonly svg: string;
}

/** Draws ratios over an axis that reaches from the power of ten below them to the one above. */
export function drawRatios(rows: readonly RatioRow[]): RatioDrawing {
  const values = rows.flatMap(({ ratios }) => ratios.flatMap(({ low, high }) => [low, high]));
  const ticks = chooseLogTicks([1, ...values]);
  const axis = {
    type: 'log',
    domain: [Math.min(...ticks), Math.max(...ticks)],
    range: INNER,
  } as const;
  return {
    rows: rows.map((row) => drawRow(row, { axis, ticks })),
    axis: drawPlot({ x: axis, height: 18, marks: [text(ticks, LABELS)] }),
  };
}

/** Draws one kind of sign for the key of a figure. */
export function drawKey(kind: keyof typeof SIGNS): string {
  const middle = KEY / 2;
  const sign = { low: 0, high: KEY, at: middle, y: middle };
  return drawPlot({ x: PIXELS, y: PIXELS, width: KEY, height: KEY, marks: [SIGNS[kind]([sign])] });
}

function drawRow({ name, ratios, median }: RatioRow, { axis, ticks }: Axis): DrawnRow {
  const signs = ratios.map((ratio) => ({
    ...ratio,
    at: ratio.mark === 'exact' ? findMiddle(ratio) : ratio.high,
  }));
  const toPixels = (value: number): number => Number(scale({ x: axis }).apply(value));
  const levels = dodge(
    signs.map(({ low, high }) => ({ from: toPixels(low) - RADIUS, to: toPixels(high) + RADIUS })),
  );
  const height = Math.max(LEAST_HEIGHT, (2 * Math.max(...levels.map(Math.abs)) + 1) * LEVEL + 8);
  const placed = signs.map((sign, index) => ({
    ...sign,
    y: height / 2 + (levels[index] ?? 0) * LEVEL,
  }));
  const svg = drawPlot({
    x: axis,
    y: PIXELS,
    height,
    marks: [
      gridX(ticks, { stroke: COLOURS.hair, strokeOpacity: 1 }),
      SIGNS.median(median === undefined ? [] : [{ at: median }]),
      SIGNS.range(placed.filter(({ low, high }) => low !== high)),
      ...MARKS.map((kind) => SIGNS[kind](placed.filter(({ mark }) => mark === kind))),
    ],
  });
  return { name, count: ratios.length, median, svg };
}

/** Sides of a sign in a key, in the units of the drawing, as all lengths here. */
const KEY = 12;
/** Room for half of the widest label of a tick. */
const MARGIN = 22;
const INNER = [MARGIN, PLOT_WIDTH - MARGIN];
const RADIUS = 4;
const LEVEL = 2 * RADIUS + 1;
const LEAST_HEIGHT = 24;

const PIXELS = { type: 'identity' } as const;
const LABELS = {
  x: (tick: number): number => tick,
  text: (tick: number): string => `${tick.toLocaleString('en')}×`,
} as const;
const MARKS = ['exact', 'up to', 'over'] as const;

/** A value as stated is a disc, a bound an empty triangle that points to where the true number lies. */
const SIGNS = {
  exact: (signs: readonly Sign[]) =>
    dot(signs, { ...PLACE, fill: COLOURS.rubric, stroke: COLOURS.paper, strokeWidth: 0.5 }),
  'up to': (signs: readonly Sign[]) => dot(signs, { ...PLACE, ...BOUND, symbol: pointTo(-1) }),
  over: (signs: readonly Sign[]) => dot(signs, { ...PLACE, ...BOUND, symbol: pointTo(1) }),
  range: (signs: readonly Span[]) =>
    ruleY(signs, { x1: 'low', x2: 'high', y: 'y', stroke: COLOURS.rubric, strokeWidth: 1.5 }),
  median: (signs: readonly Pick<Sign, 'at'>[]) =>
    ruleX(signs, { x: 'at', stroke: COLOURS.ink, strokeWidth: 2 }),
} satisfies Record<string, (signs: readonly (Sign & Span)[]) => Markish>;

const PLACE = { x: 'at', y: 'y', r: RADIUS } as const;
const BOUND = { fill: COLOURS.paper, stroke: COLOURS.rubric, strokeWidth: 1.25 } as const;

/** A triangle whose tip looks left (−1) or right (1). */
function pointTo(side: -1 | 1): Symbol {
  return {
    draw(context, area) {
      const radius = Math.sqrt(area / Math.PI);
      context.moveTo(side * radius, 0);
      context.lineTo(-side * radius, -radius);
      context.lineTo(-side * radius, radius);
      context.closePath();
    },
  };
}

interface Axis {
  readonly axis: {
    readonly type: 'log';
    readonly domain: readonly number[];
    readonly range: number[];
  };
  readonly ticks: readonly number[];
}

interface Sign {
  readonly at: number;
  readonly y: number;
}

interface Span {
  readonly low: number;
  readonly high: number;
  readonly y: number;
}

interface Symbol {
  draw(context: Pick<CanvasPath, 'moveTo' | 'lineTo' | 'closePath'>, area: number): void;
}
