import { describe, expect, it } from 'vitest';
import { findNdcg, findReciprocalRank, findSuccess } from '../../src/score/ranking.ts';

const grades = { kite: 2, tail: 2, string: 1 };

describe('findReciprocalRank', () => {
  it('is one over the rank of the first paper that is asked for', () => {
    expect(findReciprocalRank(['kite'], grades)).toBe(1);
    expect(findReciprocalRank(['bee', 'string', 'tail', 'kite'], grades)).toBe(1 / 3);
  });

  it('is nothing where only papers beside it are found, or none', () => {
    expect(findReciprocalRank(['string'], grades)).toBe(0);
    expect(findReciprocalRank([], grades)).toBe(0);
  });
});

describe('findNdcg', () => {
  it('is 1 for the best order, whichever of the equals comes first', () => {
    expect(findNdcg(['tail', 'kite', 'string', 'bee'], grades, 10)).toBe(1);
  });

  it('is what the formula gives by hand', () => {
    // Gains 0, 3 and 1 at ranks 1 to 3, over 3, 3 and 1.
    const found = 3 / Math.log2(3) + 1 / Math.log2(4);
    const ideal = 3 + 3 / Math.log2(3) + 1 / Math.log2(4);
    expect(findNdcg(['bee', 'kite', 'string'], grades, 10)).toBeCloseTo(found / ideal, 12);
  });

  it('looks no further than its depth', () => {
    expect(findNdcg(['bee', 'kite', 'tail'], grades, 1)).toBe(0);
    expect(findNdcg(['kite'], grades, 1)).toBe(1);
  });
});

describe('findSuccess', () => {
  it('counts the first paper alone', () => {
    expect(findSuccess(['kite', 'bee'], grades)).toBe(1);
    expect(findSuccess(['bee', 'kite'], grades)).toBe(0);
    expect(findSuccess([], grades)).toBe(0);
  });
});
