import { describe, expect, it } from 'vitest';
import { compareWithFloors, floorsSchema } from '../../src/score/floors.ts';

const lamps = { name: 'lamps', share: 0.9, of: 10 };

describe('compareWithFloors', () => {
  it('reaches a floor at it and above it, not below', () => {
    const reach = (floor: number) => compareWithFloors([lamps], { lamps: floor })[0]?.isReached;
    expect([0.8, 0.9, 0.91].map(reach)).toEqual([true, true, false]);
  });

  it('asks nothing of a figure without a floor', () => {
    expect(compareWithFloors([lamps], {})).toEqual([
      { name: 'lamps', figure: lamps, isReached: true },
    ]);
  });

  it('does not let a figure with a floor go unmeasured', () => {
    expect(compareWithFloors([], { lamps: 0.5 })).toEqual([
      { name: 'lamps', floor: 0.5, isReached: false },
    ]);
  });
});

it('refuses a floor that is no share', () => {
  expect(floorsSchema.safeParse({ lamps: 90 }).success).toBe(false);
});
