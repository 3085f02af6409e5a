import type { SitePaper } from '../../src/site/site-paper.ts';

type Result = SitePaper['results'][number];

/** An invented result: a speed-up of two, with the given facts. */
export function sampleResult(facts: Partial<Result> = {}): Result {
  return {
    metric: 'speedup',
    value: 2,
    unit: 'x',
    relative: true,
    quote: '2×',
    where: 'abstract',
    start: 0,
    ...facts,
  };
}
