import { describe, expect, it } from 'vitest';
import { gatherResults, listResultFacets } from '../../src/site/result-groups.ts';
import { samplePaper, sampleShelf } from './sample-paper.ts';
import { sampleResult } from './sample-result.ts';

const paper = samplePaper({
  published: '2024-05',
  platforms: ['fpga'],
  results: [
    sampleResult({ metric: 'throughput', value: 5, unit: 'cups/s', relative: false }),
    sampleResult({ value: 2 }),
    sampleResult({ value: 30, unit: '%' }),
    sampleResult({ value: 3 }),
    sampleResult({ value: 9, relative: false, where: 'title' }),
  ],
});
const metrics = gatherResults([sampleShelf([paper])]);

describe('gatherResults', () => {
  it('sets apart metrics, units, and relative from absolute numbers', () => {
    expect(
      metrics.map(({ name, count, groups }) => [name, count, ...groups.map((group) => group.name)]),
    ).toEqual([
      [
        'Speedup',
        4,
        'in ×, relative to a baseline',
        'in %, relative to a baseline',
        'in ×, absolute',
      ],
      ['Throughput', 1, 'in cups/s, absolute'],
    ]);
  });

  it('puts the largest of a group first and leads to its words', () => {
    const [speedup] = metrics;
    expect(speedup?.groups[0]?.results.map(({ place }) => place)).toEqual([
      '/papers/tides-in-teacups/#result-4',
      '/papers/tides-in-teacups/#result-2',
    ]);
  });

  it('gives nothing for papers without results', () => {
    expect(gatherResults([sampleShelf([samplePaper()])])).toEqual([]);
  });
});

describe('listResultFacets', () => {
  it('counts results, not papers', () => {
    const [chapter, platform, format] = listResultFacets(metrics);
    expect(chapter?.options).toEqual([{ value: 'currents', label: 'currents', count: 5 }]);
    expect(platform?.options).toEqual([{ value: 'fpga', label: 'FPGA', count: 5 }]);
    expect(format?.options).toEqual([]);
  });
});
