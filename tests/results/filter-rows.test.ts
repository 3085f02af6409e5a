import { describe, expect, it } from 'vitest';
import { filterRows } from '../../src/results/filter-rows.ts';
import { EVERYTHING, type TableState } from '../../src/results/state.ts';
import { sampleRow } from './sample-row.ts';

const fpga = sampleRow();
const both = sampleRow({
  values: { ...fpga.values, platform: ['fpga', 'gpu'], year: ['2023'] },
});
const none = sampleRow({
  values: { ...fpga.values, platform: [], format: [] },
  haystack: 'a kettle\nboils',
});
const rows = [fpga, both, none];

function filter(chosen: Partial<TableState['chosen']>, words = ''): ReturnType<typeof filterRows> {
  return filterRows(rows, { words, chosen: { ...EVERYTHING.chosen, ...chosen } });
}

describe('filterRows', () => {
  it('takes every row where nothing is asked', () => {
    expect(filter({}).rows).toEqual(rows);
  });

  it('takes rows with any of the values of one filter', () => {
    expect(filter({ platform: ['fpga', 'gpu'] }).rows).toEqual([fpga, both]);
  });

  it('takes rows that pass all filters', () => {
    expect(filter({ platform: ['fpga'], year: ['2023'] }).rows).toEqual([both]);
    expect(filter({ platform: ['gpu'], year: ['2024'] }).rows).toEqual([]);
  });

  it('takes rows that hold every word, in any case and order', () => {
    expect(filter({}, ' SPOON tides ').rows).toEqual([fpga, both]);
    expect(filter({}, 'tides kettle').rows).toEqual([]);
  });

  it('counts for each value what choosing it would add', () => {
    const { counts } = filter({ platform: ['gpu'] });
    expect(Object.fromEntries(counts.platform)).toEqual({ fpga: 2, gpu: 1 });
    expect(Object.fromEntries(counts.year)).toEqual({ '2023': 1 });
  });

  it('takes words for words, never for a pattern', () => {
    expect(filter({}, '.* (').rows).toEqual([]);
  });
});
