import { describe, expect, it } from 'vitest';
import { sortRows } from '../../src/results/sort-rows.ts';
import type { Sort } from '../../src/results/state.ts';
import { sampleRow } from './sample-row.ts';

const rows = [
  sampleRow({ title: 'b', value: 2, year: '2023' }),
  sampleRow({ title: 'c', value: 9, min: 1, year: 'n.d.' }),
  sampleRow({ title: 'a', value: 2, year: '2025' }),
];

describe('sortRows', () => {
  it.each([
    ['largest', 'cab'],
    ['smallest', 'cab'],
    ['newest', 'abc'],
    ['title', 'abc'],
  ] satisfies [Sort, string][])('orders by: %s', (sort, order) => {
    const titles = sortRows(rows, sort).map(({ title }) => title);
    expect(titles.join('')).toBe(order);
  });

  it('leaves the rows that it was given as they were', () => {
    sortRows(rows, 'title');
    expect(rows[0]?.title).toBe('b');
  });
});
