import { describe, expect, it } from 'vitest';
import { indexVectors } from '../../../src/pipeline/relate/find-nearest.ts';
import { packVector } from '../../../src/pipeline/relate/sparse-vector.ts';

const HIVE = 1;
const COMB = 2;
const WAX = 3;

describe('indexVectors', () => {
  const search = indexVectors(
    [
      [
        [HIVE, 1],
        [COMB, 0.5],
      ],
      [[HIVE, 0.5]],
      [
        [HIVE, 0.5],
        [COMB, 1],
      ],
      [[WAX, 1]],
      [[COMB, 1]],
    ].map((entries) =>
      packVector(new Map(entries.map(([term = 0, weight = 0]) => [term, weight]))),
    ),
  );

  it('finds the papers that share terms, nearest first, ties in their order', () => {
    expect(search(0, 0.1)).toEqual([
      { paper: 2, nearness: 1 },
      { paper: 1, nearness: 0.5 },
      { paper: 4, nearness: 0.5 },
    ]);
  });

  it('finds none that are less near than asked', () => {
    expect(search(0, 0.6).map(({ paper }) => paper)).toEqual([2]);
  });

  it('finds the same again', () => {
    expect(search(1, 0)).toEqual(search(1, 0));
    expect(search(3, 0)).toEqual([]);
  });
});
