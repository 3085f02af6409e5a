import { describe, expect, it } from 'vitest';
import {
  isNavigation,
  measureGluedNavigation,
} from '../../../../src/pipeline/read/daily-listing/navigation.ts';

describe('isNavigation', () => {
  it.each(['new', 'Subscribe', 'Daily Papers', 'Load more papers', '128', '—', '+ 12'])(
    'takes “%s”',
    (line) => {
      expect(isNavigation(line)).toBe(true);
    },
  );

  it.each(['New Lamps for Old', 'More Is Less', 'Subscribe to the Mail Boat', 'Lamps 2'])(
    'leaves “%s” alone',
    (line) => {
      expect(isNavigation(line)).toBe(false);
    },
  );
});

describe('measureGluedNavigation', () => {
  it.each([
    ['SubscribeFRESNEL: Thin Lenses', 9],
    ['Get trending papers in your email inbox!Subscribe9 Bells', 49],
    ['Daily PapersLamps and Oils', 12],
    ['Subscribe', 0],
    ['Subscribers of the Mail Boat', 0],
    ['Subscribe or Perish', 0],
    ['Daily Papers on Lamps', 0],
  ])('finds in “%s” %i characters', (line, length) => {
    expect(measureGluedNavigation(line)).toBe(length);
  });
});
