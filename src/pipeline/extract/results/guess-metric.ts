import type { Measure } from './find-measures.ts';
import type { Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { Metric } from './units.ts';

/**
 * Guesses what a number measures where no measure is named: a factor of better performance is a
 * speed-up, a share of it accuracy; a change of something else is `other`.
 */
export function guessMetric(
  { list: [first], head, rest, left, lead }: Phrase,
  tokens: readonly Token[],
  measures: readonly Measure[],
): Metric | undefined {
  const sort = first?.unit?.sort;
  if (sort !== 'ratio' && sort !== 'share' && sort !== 'points') return undefined;
  const near = measures.filter(({ from, to }) => from >= left.from && to <= rest.to);
  if (near.length === 0) return undefined;
  const performance = sort === 'ratio' ? 'speedup' : 'accuracy';
  const inHead = near.filter(({ from }) => from >= head.from && from < head.to);
  const isOnlyChange = inHead.length === head.to - head.from;
  if (inHead.length > 0 && !isOnlyChange) return isPerformance(inHead) ? performance : 'other';
  if (inHead.length === 0 && !/^(?:by|of|to|\(|with|from|achiev\w*)$/u.test(lead)) return undefined;
  return isPerformance(near) ? performance : 'other';

  function isPerformance(places: readonly Measure[]): boolean {
    return places.some(({ from }) => PERFORMANCE.test(tokens[from]?.lower ?? ''));
  }
}

const PERFORMANCE =
  /^(?:performance|outperform|out-perform|surpass|exceed|improve|gain|better|degrad|drop|boost|superior|beat)/u;
