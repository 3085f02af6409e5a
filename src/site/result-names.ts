import { printUnit } from './quantities.ts';
import type { SitePaper } from './site-paper.ts';

type Result = SitePaper['results'][number];

/** What the numbers of one unit have in common: `in ×, relative to a baseline`, `in tokens/s, absolute`. */
export function nameUnit({ unit, relative }: Pick<Result, 'unit' | 'relative'>): string {
  const name = unit === '' ? 'without a unit' : `in ${printUnit(unit)}`;
  return `${name}, ${relative ? 'relative to a baseline' : 'absolute'}`;
}
