import { describe, expect, it } from 'vitest';
import { compareRecords, leaveDifferences, printValue } from '../../src/compare/comparison.ts';
import { sampleResult } from '../site-units/sample-result.ts';
import { sampleRecord } from './sample-record.ts';

const chapters = new Map([['currents', 'Currents']]);
const tides = sampleRecord({
  platforms: ['fpga', 'gpu'],
  published: '2024-05',
  results: [
    sampleResult({ metric: 'speedup', value: 2, unit: 'x', relative: true, quote: '2x faster' }),
    sampleResult({ metric: 'speedup', value: 9, unit: 'x', relative: false, quote: '9x' }),
    sampleResult({
      metric: 'speedup',
      value: 3,
      unit: 'x',
      relative: true,
      qualifier: 'up to',
      baseline: 'a spoon',
      quote: 'up to 3x faster than a spoon',
    }),
  ],
  abstract: 'It is 2x faster, and up to 3x faster than a spoon.',
});
const fog = sampleRecord({
  id: 'fog-in-a-jar',
  title: 'Fog in a Jar',
  platforms: ['gpu', 'fpga'],
  results: [sampleResult({ metric: 'speedup', value: 4, unit: 'x', relative: true, quote: '4x' })],
});

describe('compareRecords', () => {
  it('puts the facts of papers into rows, and leaves out those that none states', () => {
    const [facts] = compareRecords([tides, fog], chapters).sections;
    expect(facts?.rows.map(({ name }) => name)).toEqual(['Date', 'Chapter', 'Kind', 'Platforms']);
    expect(facts?.rows[0]?.cells).toEqual([[{ text: 'May 2024' }], []]);
  });

  it('tells what all papers share, in whatever order they state it', () => {
    const [facts] = compareRecords([tides, fog], chapters).sections;
    expect(facts?.rows.filter(({ same }) => same).map(({ name }) => name)).toEqual([
      'Chapter',
      'Kind',
      'Platforms',
    ]);
    const [alone] = compareRecords([tides], chapters).sections;
    expect(alone?.rows.some(({ same }) => same)).toBe(false);
  });

  it('puts numbers of one metric and unit side by side, but none that are absolute beside relative', () => {
    const [, results] = compareRecords([tides, fog], chapters).sections;
    expect(
      results?.rows.map(({ name, detail, cells }) => [
        `${name} ${detail}`,
        ...cells.map((cell) => cell.map(printValue).join('; ')),
      ]),
    ).toEqual([
      ['Speedup in ×, relative to a baseline', 'up to 3× (against a spoon); 2×', '4×'],
      ['Speedup in ×, absolute', '9×', ''],
    ]);
  });

  it('leads each number to its words', () => {
    const [, results] = compareRecords([tides], chapters).sections;
    expect(results?.rows[0]?.cells[0]?.[0]).toMatchObject({
      quote: 'up to 3x faster than a spoon',
      place: 'papers/tides-in-teacups/index.html#result-3',
    });
  });

  it('shows the words behind a fact, unless they are the fact itself', () => {
    const record = sampleRecord({
      platforms: ['fpga'],
      devices: ['ZCU102'],
      abstract: 'A gate array, the ZCU102.',
      evidence: [
        { field: 'platforms', value: 'fpga', quote: 'gate array', where: 'abstract', start: 2 },
        { field: 'devices', value: 'ZCU102', quote: 'ZCU102', where: 'abstract', start: 18 },
      ],
    });
    const [facts] = compareRecords([record], chapters).sections;
    const cells = new Map(facts?.rows.map(({ name, cells: [cell] }) => [name, cell]));
    const place = 'papers/tides-in-teacups/index.html#fact-1';
    expect(cells.get('Platforms')).toEqual([{ text: 'FPGA', quote: 'gate array', place }]);
    expect(cells.get('Devices')).toEqual([{ text: 'ZCU102' }]);
  });

  it('shortens long lists of authors and tells code from other addresses', () => {
    const record = sampleRecord({
      authors: ['Ada Reed', 'Ben Sand', 'Cy Tern', 'Di Urchin', 'Eli Vole'],
      arxiv: '2401.00001',
      links: [{ url: 'https://www.tea.example/code/', kind: 'code' }],
    });
    const [facts] = compareRecords([record], chapters).sections;
    const cells = new Map(facts?.rows.map(({ name, cells: [cell] }) => [name, cell]));
    expect(cells.get('Authors')).toEqual([{ text: 'Ada Reed, Ben Sand, Cy Tern, and 2 others' }]);
    expect(cells.get('Code')).toEqual([
      { text: 'tea.example/code', link: 'https://www.tea.example/code/' },
    ]);
    expect(cells.get('Elsewhere')).toEqual([
      { text: 'arXiv 2401.00001', link: 'https://arxiv.org/abs/2401.00001' },
    ]);
  });
});

describe('leaveDifferences', () => {
  it('leaves out what all papers share, and sections of which nothing is left', () => {
    const { sections } = leaveDifferences(compareRecords([tides, fog], chapters));
    expect(sections.map(({ rows }) => rows.map(({ name }) => name))).toEqual([
      ['Date'],
      ['Speedup', 'Speedup'],
    ]);
    expect(leaveDifferences(compareRecords([fog, fog], chapters)).sections).toEqual([]);
  });
});
