import { expect, it } from 'vitest';
import { readNames } from '../../../../src/pipeline/read/bibtex/read-names.ts';

it.each([
  ['Wick, Ada and Ben Oil', ['Ada Wick', 'Ben Oil']],
  ['Ludwig van Oil AND {\\"O}.~N. Wick', ['Ludwig van Oil', 'Ö. N. Wick']],
  ['van der Oil, Jr., Ben', ['Ben van der Oil Jr.']],
  ['{Straw and Sons} and others', ['Straw and Sons', 'others']],
  ["{{The Keepers' Union}}", ["The Keepers' Union"]],
  ['M{\\"u}ller, J{\\\'o}zef', ['Józef Müller']],
  ['Wick, A., Oil, B., Soot, C.', ['A. Wick', 'B. Oil', 'C. Soot']],
  ['Ada Wick, Ben Oil, Cy Soot, Di Lens', ['Ada Wick', 'Ben Oil', 'Cy Soot', 'Di Lens']],
  ['Wick,\n  Ada   and\n  Oil, Ben', ['Ada Wick', 'Ben Oil']],
  ['{\\AA}ngstr{\\"o}m, A. and {\\relax Yu}. Wick and', ['A. Ångström', 'Yu. Wick']],
  ['A. Wick, B.-C. van Oil and D. Soot', ['A. Wick', 'B.-C. van Oil', 'D. Soot']],
  ['', []],
])('reads %j', (field, names) => {
  expect(readNames(field)).toEqual(names);
});
