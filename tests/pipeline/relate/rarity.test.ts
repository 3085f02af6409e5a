import { describe, expect, it } from 'vitest';
import { makeRarity } from '../../../src/pipeline/relate/rarity.ts';
import { packVector } from '../../../src/pipeline/relate/sparse-vector.ts';

describe('makeRarity', () => {
  it('weighs a term less the more papers have it, in steps of twice as many', () => {
    const weights = [2, 15, 16, 31, 32, 63, 64].map((count) => weigh(count, 200));
    expect(weights[0]).toBe(1);
    expect(weights[1]).toBe(1);
    expect(weights[2]).toBeLessThan(1);
    expect(weights[3]).toBe(weights[2]);
    expect(weights[4]).toBeLessThan(weights[3] ?? 0);
    expect(weights[5]).toBe(weights[4]);
    expect(weights[6]).toBeLessThan(weights[5] ?? 0);
  });

  it('gives nothing for a term of too many papers', () => {
    expect(weigh(90, 200)).toBe(0);
    expect(weigh(12, 12)).toBeGreaterThan(0);
  });

  it('doesn’t hang on how many papers there are', () => {
    expect(weigh(40, 200)).toBe(weigh(40, 2000));
  });

  it('tells terms of one paper from shared ones', () => {
    const { isShared } = makeRarity([[1], [1, 2]].map(makeVector));
    expect([1, 2, 3].map(isShared)).toEqual([true, false, false]);
  });
});

/** What a term of `count` papers weighs among `papers`. */
function weigh(count: number, papers: number): number {
  const terms = Array.from({ length: papers }, (_, at) => makeVector(at < count ? [1] : []));
  return makeRarity(terms).weigh(1);
}

function makeVector(terms: readonly number[]) {
  return packVector(new Map(terms.map((term) => [term, 1])));
}
