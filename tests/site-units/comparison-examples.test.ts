import { describe, expect, it } from 'vitest';
import { findExamples } from '../../src/site/comparison-examples.ts';
import type { SitePaper } from '../../src/site/site-paper.ts';
import { samplePaper } from './sample-paper.ts';
import { sampleResult } from './sample-result.ts';

type Metric = SitePaper['results'][number]['metric'];

describe('findExamples', () => {
  it('takes the papers that measure most of the same on one platform', () => {
    const papers = [
      makePaper('a', ['speedup']),
      makePaper('b', ['speedup', 'latency', 'energy']),
      makePaper('c', ['speedup', 'energy']),
      makePaper('d', ['speedup', 'latency', 'energy']),
    ];
    const [example, ...others] = findExamples(papers);
    expect(example?.papers.map(({ id }) => id)).toEqual(['b', 'd', 'c']);
    expect(example?.name).toBe('energy on FPGA');
    expect(others).toEqual([]);
  });

  it('has none where too few papers name what they built and measure the same', () => {
    const papers = [
      makePaper('a', ['speedup']),
      makePaper('b', ['speedup']),
      { ...makePaper('c', ['speedup']), system: null },
      makePaper('d', ['latency']),
    ];
    expect(findExamples(papers)).toEqual([]);
  });
});

function makePaper(id: string, metrics: readonly Metric[]): SitePaper {
  return samplePaper({
    id,
    title: id,
    system: id.toUpperCase(),
    platforms: ['fpga'],
    results: metrics.map((metric) => sampleResult({ metric })),
  });
}
