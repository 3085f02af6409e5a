import { expect, it } from 'vitest';
import { formatCompared, formatMiss } from '../../src/score/format.ts';

it('sets a figure beside its floor', () => {
  const figure = { name: 'lamps/lit', share: 0.9499, of: 171 };
  expect(formatCompared({ name: 'lamps/lit', figure, floor: 0.9, isReached: true })).toBe(
    'lamps/lit             94.9 %  of 171  floor 90.0 %',
  );
  expect(formatCompared({ name: 'lamps/lit', figure, floor: 0.95, isReached: false })).toBe(
    'lamps/lit             94.9 %  of 171  floor 95.0 %  BELOW',
  );
});

it('says what was not measured, and what has no floor', () => {
  expect(formatCompared({ name: 'horns', floor: 1, isReached: false })).toBe(
    'horns                not measured          floor 100.0 %  BELOW',
  );
  const figure = { name: 'cats', share: 1, of: 3 };
  expect(formatCompared({ name: 'cats', figure, isReached: true })).toBe(
    'cats                 100.0 %  of 3    no floor',
  );
});

it('tells what the labels accept from what they do not', () => {
  const miss = { title: 'On Lights', found: 'towers', expected: 'lamps', acceptable: ['towers'] };
  expect(formatMiss(miss)).toBe('~ towers, labelled lamps: On Lights');
  expect(formatMiss({ ...miss, acceptable: [] })).toBe('- towers, labelled lamps: On Lights');
});
