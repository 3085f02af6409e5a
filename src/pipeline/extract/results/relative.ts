import type { Measure } from './find-measures.ts';
import type { Phrase } from './phrases.ts';
import type { Quantity } from './quantities.ts';

/** Whether a number compares with a baseline: a factor always does, others where something changed. */
export function isRelative(
  { head, rest, left, lead, leadAt }: Phrase,
  { unit, changedFrom }: Quantity,
  measures: readonly Measure[],
): boolean {
  if (unit?.sort === 'ratio') return true;
  if (changedFrom !== undefined) return false;
  if (lead === 'by') return true;
  const changes = measures.filter(({ metric }) => !metric);
  if (changes.some(({ from }) => from >= head.from && from < rest.to)) return true;
  if (unit?.sort === 'amount' || unit?.sort === 'size' || unit?.sort === 'count') return false;
  return changes.some(({ to }) => to > left.from && leadAt >= to - 1 && leadAt - to < NEAR);
}

const NEAR = 3;
