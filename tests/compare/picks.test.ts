import { describe, expect, it } from 'vitest';
import { isPaperId, MOST_PAPERS, movePick, togglePick } from '../../src/compare/picks.ts';

describe('isPaperId', () => {
  it.each(['tides', 'tides-in-teacups', '1-bit'])('takes %s', (text) => {
    expect(isPaperId(text)).toBe(true);
  });

  it.each(['', '../tides', 'Tides', 'tides--in', '-tides', '<b>', 'tides/', 'a'.repeat(300)])(
    'refuses %s',
    (text) => {
      expect(isPaperId(text)).toBe(false);
    },
  );
});

describe('togglePick', () => {
  it('takes a paper in as the last, and out', () => {
    expect(togglePick(['tides'], 'fog')).toEqual(['tides', 'fog']);
    expect(togglePick(['tides', 'fog'], 'tides')).toEqual(['fog']);
  });

  it('changes nothing where there is no place for more', () => {
    const full = Array.from({ length: MOST_PAPERS }, (_, index) => `tide-${index}`);
    expect(togglePick(full, 'fog')).toBe(full);
  });
});

describe('movePick', () => {
  it('moves a paper by one place, and not over the ends', () => {
    expect(movePick(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(movePick(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(movePick(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(movePick(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
    expect(movePick(['a'], 'x', 1)).toEqual(['a']);
  });
});
