import { describe, expect, it } from 'vitest';
import { dodge } from '../../src/site/dodge.ts';

describe('dodge', () => {
  it('leaves apart what stands apart', () => {
    expect(dodge([extent(0, 2), extent(2, 4), extent(9, 11)])).toEqual([0, 0, 0]);
  });

  it('goes below and above by turns where things overlap', () => {
    const same = Array.from({ length: 5 }, () => extent(0, 2));
    expect(dodge(same)).toEqual([0, 1, -1, 2, -2]);
  });

  it('returns to the middle as soon as there is room', () => {
    expect(dodge([extent(0, 2), extent(1, 3), extent(2, 4)])).toEqual([0, 1, 0]);
  });
});

function extent(from: number, to: number): { from: number; to: number } {
  return { from, to };
}
