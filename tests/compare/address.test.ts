import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, readAddress } from '../../src/compare/address.ts';
import { isPaperId, MOST_PAPERS } from '../../src/compare/picks.ts';

describe('readAddress', () => {
  it('reads which papers are asked for, each once, and whether only what differs', () => {
    expect(readAddress('?papers=tides,fog,tides&papers=lamps&only=differences')).toEqual({
      named: true,
      ids: ['tides', 'fog', 'lamps'],
      refused: [],
      surplus: 0,
      onlyDifferences: true,
    });
  });

  it('tells an address that names no paper from one that names wrong ones', () => {
    expect(readAddress('?papers=').named).toBe(false);
    expect(readAddress('?papers=%3Cb%3E')).toMatchObject({
      named: true,
      ids: [],
      refused: ['<b>'],
    });
  });

  it('counts papers beyond those that stand side by side', () => {
    const names = Array.from({ length: MOST_PAPERS + 3 }, (_, index) => `tide-${index}`);
    const { ids, surplus } = readAddress(`?papers=${names.join(',')}`);
    expect(ids).toHaveLength(MOST_PAPERS);
    expect(surplus).toBe(3);
  });

  it('cuts what can be no name to a length that can be shown', () => {
    const [first] = readAddress(`?papers=${'A'.repeat(5000)}`).refused;
    expect(first).toBe(`${'A'.repeat(60)}…`);
  });

  it('gives nothing but ids, few and short, whatever the address holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { ids, refused } = readAddress(`?papers=${text}`);
        expect(ids.every(isPaperId)).toBe(true);
        expect(ids.length + refused.length).toBeLessThanOrEqual(2 * MOST_PAPERS);
      }),
    );
  });
});

describe('formatAddress', () => {
  it('writes what is read back', () => {
    const state = { ids: ['tides', 'fog'], onlyDifferences: true };
    expect(formatAddress(state)).toBe('?papers=tides,fog&only=differences');
    expect(readAddress(formatAddress(state))).toMatchObject(state);
    expect(formatAddress({ ids: [], onlyDifferences: false })).toBe('');
  });
});
