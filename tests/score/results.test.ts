import { describe, expect, it } from 'vitest';
import { scoreResults } from '../../src/score/results.ts';

describe('scoreResults', () => {
  it('pairs results one to one, those that agree in all first', () => {
    const score = scoreOne([speedup(2), energy(2)], [energy(2), speedup(2), speedup(2)]);
    expect(score).toMatchObject({ labelled: 2, found: 3, misses: [], confused: [] });
    expect(score.full).toEqual({ precision: 2 / 3, recall: 1, f1: 0.8 });
    expect(score.extras).toMatchObject([{ metric: 'speedup', value: 2 }]);
  });

  it('tells a number under another metric from one that was missed', () => {
    const score = scoreOne([speedup(2), speedup(5)], [energy(2)]);
    expect(score.full.f1).toBe(0);
    expect(score.numbers).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
    expect(score.confused).toMatchObject([{ metric: 'speedup', foundAs: 'energy' }]);
    expect(score.misses).toMatchObject([{ value: 5 }]);
  });

  it('reads counts on one scale', () => {
    const [expected, found] = [count(1.5, 'B params'), count(1_500_000_000, 'params')];
    expect(scoreOne([expected], [found]).numbers.f1).toBe(1);
    expect(scoreOne([count(1.5, 'M params')], [found]).numbers.f1).toBe(0);
  });

  it('finds papers without results right where none is found', () => {
    expect(scoreOne([], []).full).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
});

function scoreOne(
  expected: readonly Made[],
  found: readonly Made[],
): ReturnType<typeof scoreResults> {
  return scoreResults([{ title: 'Hive', expected, found }]);
}

function speedup(value: number): Made {
  return { metric: 'speedup', value, unit: 'x', quote: `${value}x faster` };
}

function energy(value: number): Made {
  return { metric: 'energy', value, unit: 'x', quote: `${value}x less energy` };
}

function count(value: number, unit: string): Made {
  return { metric: 'model-size', value, unit, quote: `${value} ${unit}` };
}

interface Made {
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly quote: string;
}
