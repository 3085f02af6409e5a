import { expect, it } from 'vitest';
import {
  formatCompared,
  formatFactMisses,
  formatMiss,
  formatResultMisses,
} from '../../src/score/format.ts';
import { scoreResults } from '../../src/score/results.ts';

it('sets a figure beside its floor', () => {
  const figure = { name: 'lamps/lit', share: 0.9499, of: 171 };
  expect(formatCompared({ name: 'lamps/lit', figure, floor: 0.9, isReached: true })).toBe(
    'lamps/lit                   94.9 %  of 171  floor 90.0 %',
  );
  expect(formatCompared({ name: 'lamps/lit', figure, floor: 0.95, isReached: false })).toBe(
    'lamps/lit                   94.9 %  of 171  floor 95.0 %  BELOW',
  );
});

it('says what was not measured, and what has no floor', () => {
  expect(formatCompared({ name: 'horns', floor: 1, isReached: false })).toBe(
    'horns                      not measured          floor 100.0 %  BELOW',
  );
  const figure = { name: 'cats', share: 1, of: 3 };
  expect(formatCompared({ name: 'cats', figure, isReached: true })).toBe(
    'cats                       100.0 %  of 3    no floor',
  );
});

it('tells what the labels accept from what they do not', () => {
  const miss = { title: 'On Lights', found: 'towers', expected: 'lamps', acceptable: ['towers'] };
  expect(formatMiss(miss)).toBe('~ towers, labelled lamps: On Lights');
  expect(formatMiss({ ...miss, acceptable: [] })).toBe('- towers, labelled lamps: On Lights');
});

it('lists facts that are missing, extra or another', () => {
  const none = { values: 0, precision: 1, recall: 1, f1: 1, misses: [] };
  const right = { papers: 1, strict: 1, lenient: 1, misses: [] };
  const system = { title: 'On Lights', found: 'Wick', expected: 'Flame', acceptable: [] };
  expect(
    formatFactMisses({
      system: { ...right, misses: [system] },
      headline: right,
      platforms: {
        ...none,
        misses: [{ title: 'On Lights', wrong: ['tower'], missed: ['lamp', 'horn'] }],
      },
      devices: none,
      precisions: none,
      links: none,
      linkKinds: none,
    }),
  ).toEqual([
    '- system “Wick”, labelled “Flame”: On Lights',
    '- platforms extra tower, missing lamp, missing horn: On Lights',
  ]);
});

it('lists results with the words that state them', () => {
  const score = scoreResults([
    {
      title: 'On Lights',
      expected: [{ metric: 'cost', value: 2, unit: 'x', quote: 'twice as dear' }],
      found: [{ metric: 'power', value: 2, unit: 'x', quote: 'twice' }],
    },
  ]);
  expect(formatResultMisses(score)).toEqual([
    '- result as power cost 2 x “twice as dear”: On Lights',
  ]);
});
