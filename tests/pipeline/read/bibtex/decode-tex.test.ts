import { expect, it } from 'vitest';
import { decodeTex } from '../../../../src/pipeline/read/bibtex/decode-tex.ts';

it.each([
  ['{The {GPU} of {\\"O}land \\& {\\em friends}}', 'The GPU of Öland & friends'],
  ['{A} and {B}', 'A and B'],
  ["Mar{\\'\\i}a, {\\L}ukasz, stra{\\ss}e", 'María, Łukasz, straße'],
  ['It saves 10% of <4B, or 5\\% of {\\textless}4B', 'It saves 10% of <4B, or 5% of <4B'],
  ["``Quoted'' -- a~b", '“Quoted” – a b'],
  ['“Curly”, ‘curly’ and "straight"', '“Curly”, ‘curly’ and "straight"'],
  ['H$_2$O at $x^2$', 'H₂O at x²'],
  ['1.2$\\times$ the price', '1.2\\times the price'],
  ['costs 5$ or {6}$', 'costs 5$ or {6}$'],
  ['\\url{https://bees.example/a_b}', 'https://bees.example/a_b'],
  ['4\\,GB in \\mbox{one box}, \\S~2 of {\\LaTeX}\\ {\\aa}r', '4 GB in one box, § 2 of LaTeX år'],
  ['\\noopsort{b}\\unheardof{x}', '\\unheardof{x}'],
  ['\\unheardof{x} and {y}', '\\unheardof{x} and {y}'],
  ['unbalanced } bracket', 'unbalanced } bracket'],
  ['one\nline\n\n  and another', 'one line\n\nand another'],
])('reads %j', (value, text) => {
  expect(decodeTex(value)).toBe(text);
});
