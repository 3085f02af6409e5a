import { compareText } from '../text/order.ts';
import type { ResultRow } from './row.ts';
import type { Sort } from './state.ts';

/**
 * Orders rows anew. Values are only ever compared by who shows the rows of one metric and unit
 * together: numbers of different units have no order.
 */
export function sortRows<R extends ResultRow>(rows: readonly R[], sort: Sort): readonly R[] {
  return rows.toSorted(
    (a, b) => ORDERS[sort](a, b) || b.value - a.value || compareText(a.title, b.title),
  );
}

const ORDERS: Readonly<Record<Sort, (a: ResultRow, b: ResultRow) => number>> = {
  largest: (a, b) => b.value - a.value,
  smallest: (a, b) => (a.min ?? a.value) - (b.min ?? b.value),
  newest: (a, b) => toNumber(b.year) - toNumber(a.year),
  title: (a, b) => compareText(a.title, b.title),
};

/** Papers without a year come last. */
function toNumber(year: string): number {
  return Number(year) || 0;
}
