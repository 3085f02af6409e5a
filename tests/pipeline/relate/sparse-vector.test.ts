import { expect, it } from 'vitest';
import { multiplyBy, packVector } from '../../../src/pipeline/relate/sparse-vector.ts';

it('multiplies what two vectors share, and weighs it', () => {
  const pair = 2 ** 31 + 1;
  const a = packVector(
    new Map([
      [1, 2],
      [2, 3],
      [pair, 0.5],
    ]),
  );
  const b = packVector(
    new Map([
      [2, 4],
      [3, 5],
      [pair, 0.5],
    ]),
  );
  expect([...multiplyBy(a, (term) => (term === 2 ? 2 : 1))(b)]).toEqual([
    [2, 24],
    [pair, 0.25],
  ]);
});
