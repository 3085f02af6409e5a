import { describe, expect, it } from 'vitest';
import { countThings, joinWords } from '../../src/site/words.ts';

describe('joinWords', () => {
  it('joins words as a sentence does', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(joinWords)).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});

describe('countThings', () => {
  it('counts in singular and plural', () => {
    expect([0, 1, 2, 1200].map((count) => countThings(count, 'paper'))).toEqual([
      '0 papers',
      '1 paper',
      '2 papers',
      '1,200 papers',
    ]);
  });
});
