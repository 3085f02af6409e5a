import { expect, it } from 'vitest';
import { splitNames } from '../../../../src/pipeline/read/record/split-names.ts';

it.each([
  ['Wick, Ada; van der Oil, Ben', ['Ada Wick', 'Ben van der Oil']],
  ['Ada Wick, Ben Oil', ['Ada Wick', 'Ben Oil']],
  ['Wick, A., Oil, B.', ['A. Wick', 'B. Oil']],
  ['Wick, Ada', ['Ada Wick']],
  ['Ada Wick and Ben Oil', ['Ada Wick', 'Ben Oil']],
  ['Ada Wick|Ben Oil', ['Ada Wick', 'Ben Oil']],
  ['The Keepers of the Straw', ['The Keepers of the Straw']],
])('splits %j', (cell, names) => {
  expect(splitNames(cell)).toEqual(names);
});
