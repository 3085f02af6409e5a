import { expect, it } from 'vitest';
import { didYouMean, findNearest } from '../../src/text/nearest.ts';

it('finds the nearest candidate', () => {
  expect(findNearest('slow-suger', ['warm-lids', 'slow-sugar', 'slow-sauces'])).toBe('slow-sugar');
});

it('finds none where too much would have to change', () => {
  expect(findNearest('bees', ['hives', 'honey'])).toBeUndefined();
});

it('asks whether it was meant', () => {
  expect(didYouMean('hive', ['hives'])).toBe(' Did you mean `hives`?');
  expect(didYouMean('wasp', ['hives'])).toBe('');
});
