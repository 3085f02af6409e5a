import { describe, expect, it } from 'vitest';
import { isTelling, weighRarity } from '../../../src/pipeline/relate/rarity.ts';

describe('weighRarity', () => {
  it('weighs a term less the more papers have it, in steps of twice as many', () => {
    const weights = [2, 7, 8, 15, 16, 31, 32].map((count) => weighRarity(count, 200));
    expect(weights.slice(0, 2)).toEqual([1, 1]);
    expect(weights[2]).toBeLessThan(1);
    expect(weights[3]).toBe(weights[2]);
    expect(weights[4]).toBeLessThan(weights[3] ?? 0);
    expect(weights[5]).toBe(weights[4]);
    expect(weights[6]).toBeLessThan(weights[5] ?? 0);
  });

  it('gives nothing for a term of too many papers of a circle', () => {
    expect(weighRarity(101, 200)).toBe(0);
    expect(weighRarity(8, 8)).toBeGreaterThan(0);
  });

  it('doesn’t hang on how many papers there are, as long as few have the term', () => {
    expect(weighRarity(40, 200)).toBe(weighRarity(40, 2000));
  });
});

it('knows what tells something all by itself', () => {
  expect([8, 30, 31].map((count) => isTelling(count, 200))).toEqual([true, true, false]);
});
