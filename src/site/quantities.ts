import type { SitePaper } from './site-paper.ts';

type Result = SitePaper['results'][number];

/** A reported number in print: `11.1×`, `18–25%`, `63.9 µJ`. */
export function printQuantity({ min, value, unit }: Result): string {
  const range =
    min === undefined ? printNumber(value) : `${printNumber(min)}–${printNumber(value)}`;
  // Words such as `points` and `tokens/s` stand further apart than `mW` and `TOPS/W`.
  const space = /^[a-z]{4}/u.test(unit) ? '\u00a0' : '\u202f';
  const gap = UNSPACED.has(unit) ? '' : space;
  return `${range}${unit === '' ? '' : gap}${printUnit(unit)}`;
}

/** How many times, as exactly as a reader can use it: `4.07×`, `283×`. */
export function printRatio(times: number): string {
  return `${Number(times.toPrecision(3)).toLocaleString('en')}×`;
}

/** How a number is hedged, in the words that go before it: `up to`, `average of`. */
export function printHedge({ qualifier }: Result): string | undefined {
  return qualifier === 'average' ? 'average of' : qualifier;
}

const UNSPACED = new Set(['x', '%', '°C']);

function printNumber(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 6 }).replace('-', '−');
}

/** `uJ` → `µJ`, `mm2` → `mm²`, `x` → `×`. */
export function printUnit(unit: string): string {
  if (unit === 'x') return '×';
  return unit.replace(/^u(?=[A-Za-z])/u, 'µ').replace(/2$/u, '²');
}
