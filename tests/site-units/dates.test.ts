import { describe, expect, it } from 'vitest';
import { readYear, spellDate } from '../../src/site/dates.ts';

describe('spellDate', () => {
  it.each([
    ['2024-10-06', '6 October 2024'],
    ['2024-10', 'October 2024'],
    ['2024', '2024'],
  ])('spells %s as %s', (date, words) => {
    expect(spellDate(date)).toBe(words);
  });
});

describe('readYear', () => {
  it('reads the year of a date, if there is one', () => {
    expect(readYear('2024-10-06')).toBe('2024');
    expect(readYear(undefined)).toBeUndefined();
  });
});
