import { describe, expect, it } from 'vitest';
import { scoreRepairs } from '../../src/score/repairs.ts';
import { mendAbstract } from '../pipeline/repair/mend.ts';

describe('scoreRepairs', () => {
  it('is perfect where every place reads as labelled, however the words are cut', () => {
    const mended = mendAbstract('gains of 3times, 13times and sim 2times');
    const expected = [
      { raw: '3times', fixed: '3×' },
      { raw: '13times', fixed: '13×' },
      { raw: 'and sim 2times', fixed: 'and ∼2×' },
    ];
    expect(scoreRepairs([{ expected, mended }])).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
      texts: 1,
      textsRight: 1,
      misses: [],
    });
  });

  it('tells what was missed and what was wrong', () => {
    const mended = mendAbstract('lamps~(LEDs) and a moth/lamp ratio');
    const expected = [{ raw: 'moth/lamp', fixed: 'moth–lamp' }];
    const { precision, recall, textsRight, misses } = scoreRepairs([{ expected, mended }]);
    expect({ precision, recall, textsRight }).toEqual({ precision: 0, recall: 0, textsRight: 0 });
    expect(misses.map(({ problem, raw, fixed }) => [problem, raw, fixed])).toEqual([
      ['missed', 'moth/lamp', 'moth–lamp'],
      ['wrong', 'lamps~(LEDs)', 'lamps (LEDs)'],
    ]);
  });

  it('counts a paper without damage as right', () => {
    const score = scoreRepairs([{ expected: [], mended: mendAbstract('three times') }]);
    expect(score).toMatchObject({ f1: 1, texts: 1, textsRight: 1 });
  });
});
