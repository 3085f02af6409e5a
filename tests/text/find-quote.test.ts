import { expect, it } from 'vitest';
import { findQuote } from '../../src/text/find-quote.ts';

const text = { title: 'A Lamp on an FPGA', abstract: 'We cut  wicks.\n\nThey burn 😀 on.' };

it.each([
  ['wicks. They', { quote: 'wicks.\n\nThey', where: 'abstract', start: 8 }],
  ['We\n cut wicks', { quote: 'We cut  wicks', where: 'abstract', start: 0 }],
  ['on', { quote: 'on', where: 'abstract', start: 29 }],
  ['on an', { quote: 'on an', where: 'title', start: 7 }],
])('finds “%s” and gives the words of the paper', (words, found) => {
  expect(findQuote(words, text)).toEqual(found);
});

it.each(['four', '', ' ', 'we cut'])('doesn’t find “%s”', (words) => {
  expect(findQuote(words, text)).toBeUndefined();
});
