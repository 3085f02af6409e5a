import { expect, it } from 'vitest';
import { writePhrase } from '../../../src/pipeline/relate/write-phrase.ts';

it.each([
  ['Waggle Dance', 'Bees know the waggle dance.', 'waggle dance'],
  ['Waggle dance', 'Waggle dances are read.', 'waggle dance'],
  ['Lake Constance', 'Hives near Lake Constance are many.', 'Lake Constance'],
  ['Queen Piping', 'It hears Queen piping, and queen calls.', 'queen piping'],
  ['BeeNet hives', 'Hives.', 'BeeNet hives'],
])('writes %s as “%s” suggests: %s', (phrase, text, expected) => {
  expect(writePhrase(phrase, [text])).toBe(expected);
});
