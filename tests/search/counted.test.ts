import { describe, expect, it } from 'vitest';
import { countPapers } from '../../src/search/counted.ts';

describe('countPapers', () => {
  it.each([
    [0, 'no papers'],
    [1, '1 paper'],
    [2, '2 papers'],
    [10_140, '10,140 papers'],
  ])('spells %i as %s', (count, words) => {
    expect(countPapers(count)).toBe(words);
  });
});
