import type { SitePaper } from './library.ts';

type Result = SitePaper['results'][number];

/** A reported number in print: `up to 11.1×`, `18–25 %`, `63.9 µJ`. */
export function printQuantity({ qualifier, min, value, unit }: Result): string {
  const range =
    min === undefined ? printNumber(value) : `${printNumber(min)}–${printNumber(value)}`;
  const gap = UNSPACED.has(unit) ? '' : '\u202f';
  const words =
    qualifier === undefined ? '' : `${qualifier === 'average' ? 'average of' : qualifier} `;
  return `${words}${range}${unit === '' ? '' : gap}${printUnit(unit)}`;
}

const UNSPACED = new Set(['x', '%', '°C']);

function printNumber(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 6 }).replace('-', '−');
}

/** `uJ` → `µJ`, `mm2` → `mm²`, `x` → `×`. */
function printUnit(unit: string): string {
  if (unit === 'x') return '×';
  return unit.replace(/^u(?=[A-Za-z])/u, 'µ').replace(/2$/u, '²');
}
