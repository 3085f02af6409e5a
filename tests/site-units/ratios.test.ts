import { describe, expect, it } from 'vitest';
import { collectRatios, findMiddle } from '../../src/site/ratios.ts';
import { samplePaper } from './sample-paper.ts';
import { sampleResult } from './sample-result.ts';

const oars = samplePaper({
  platforms: ['fpga'],
  results: [2, 8, 3].map((value) => sampleResult({ value })),
});

describe('collectRatios', () => {
  it('stands every result in one row: several platforms and none have their own, last', () => {
    const papers = [
      samplePaper({ results: [sampleResult()] }),
      samplePaper({ platforms: ['gpu', 'cpu'], results: [sampleResult()] }),
      samplePaper({ platforms: ['mcu'], results: [sampleResult()] }),
      oars,
    ];
    const rows = collectRatios({ papers }, 'speedup');
    expect(rows?.map(({ name, ratios }) => [name, ratios.length])).toEqual([
      ['FPGA', 3],
      ['microcontroller', 1],
      ['several', 1],
      ['none named', 1],
    ]);
  });

  it('takes no other metric or unit, nothing absolute, and nothing without a logarithm', () => {
    const results = [
      sampleResult({ metric: 'throughput' }),
      sampleResult({ unit: '%' }),
      sampleResult({ relative: false }),
      sampleResult({ value: 0 }),
    ];
    const papers = [oars, oars, samplePaper({ results })];
    expect(collectRatios({ papers }, 'speedup')?.map(({ ratios }) => ratios.length)).toEqual([6]);
  });

  it('marks bounds, and keeps them out of the median', () => {
    const results = [
      sampleResult({ value: 90, qualifier: 'up to' }),
      sampleResult({ value: 70, qualifier: 'over' }),
      sampleResult({ value: 4, qualifier: 'about' }),
    ];
    const papers = [oars, samplePaper({ platforms: ['fpga'], results })];
    const [row] = collectRatios({ papers }, 'speedup') ?? [];
    expect(row?.ratios.map(({ high, mark }) => [high, mark])).toEqual([
      [2, 'exact'],
      [3, 'exact'],
      [4, 'exact'],
      [8, 'exact'],
      [70, 'over'],
      [90, 'up to'],
    ]);
    expect(row?.median).toBe(3.5);
  });
});

describe('collectRatios, of little', () => {
  it('makes no figure of fewer than five results', () => {
    expect(collectRatios({ papers: [oars] }, 'speedup')).toBeUndefined();
  });

  it('gives no median of fewer than three values', () => {
    const results = [2, 3].map((value) => sampleResult({ value }));
    const papers = [oars, samplePaper({ platforms: ['gpu'], results })];
    const rows = collectRatios({ papers }, 'speedup');
    expect(rows?.map(({ median }) => median)).toEqual([3, undefined]);
  });
});

describe('findMiddle', () => {
  it('is the geometric middle of a range', () => {
    expect(findMiddle({ low: 2, high: 8 })).toBe(4);
    expect(findMiddle({ low: 0.3, high: 0.3 })).toBe(0.3);
  });
});
