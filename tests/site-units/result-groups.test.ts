import { describe, expect, it } from 'vitest';
import { gatherResults, listResultFacets, nameResultPlace } from '../../src/site/result-groups.ts';
import { samplePaper, sampleShelf } from './sample-paper.ts';

const paper = samplePaper({
  abstract: 'It pours 2x faster, 30% faster and at 5 cups/s; it stirs 3x faster.',
  published: '2024-05',
  platforms: ['fpga'],
  results: [
    { metric: 'throughput', value: 5, unit: 'cups/s', relative: false, quote: 'at 5 cups/s' },
    { metric: 'speedup', value: 2, unit: 'x', relative: true, quote: '2x faster' },
    { metric: 'speedup', value: 30, unit: '%', relative: true, quote: '30% faster' },
    { metric: 'speedup', value: 3, unit: 'x', relative: true, quote: '3x faster' },
    { metric: 'speedup', value: 9, unit: 'x', relative: false, quote: 'of the title' },
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

describe('nameResultPlace', () => {
  it('names the table of results where the abstract has not the words', () => {
    expect(nameResultPlace(paper, 0)).toBe('result-1');
    expect(nameResultPlace(paper, 4)).toBe('results');
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
