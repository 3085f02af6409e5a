import { expect, it } from 'vitest';
import { scoreSets } from '../../src/score/sets.ts';

it('counts values over all papers and lists what differs', () => {
  const score = scoreSets([
    { title: 'Wax', expected: ['a', 'b'], found: ['a', 'c', 'a'] },
    { title: 'Oil', expected: ['d'], found: ['d'] },
    { title: 'Gas', expected: [], found: [] },
  ]);
  expect(score).toEqual({
    values: 3,
    precision: 2 / 3,
    recall: 2 / 3,
    f1: 2 / 3,
    misses: [{ title: 'Wax', wrong: ['c'], missed: ['b'] }],
  });
});

it('counts nothing as all of nothing', () => {
  expect(scoreSets([])).toMatchObject({ values: 0, precision: 1, recall: 1, f1: 1 });
});
