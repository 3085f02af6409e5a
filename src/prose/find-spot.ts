import type { Spot, Stretch } from './prose.ts';

/** Where a place of a text stands in the file; within what is written otherwise, where that begins. */
export function findSpot(stretches: readonly Stretch[], offset: number): Spot {
  const stretch = stretches.findLast(({ start }) => start <= offset);
  if (!stretch) return { line: 1, column: 1 };
  const { line, column, start, exact } = stretch;
  return { line, column: exact ? column + offset - start : column };
}
