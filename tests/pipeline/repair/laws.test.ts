import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/pipeline/repair/rules/index.ts';
import { mendAbstract } from './mend.ts';
import { measureCpu } from '../../cpu-time.ts';

/** Words, damage and the characters that rules look at, in any order. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...RULES.flatMap(({ examples }) => examples.map(({ raw }) => raw))),
      fc.constantFrom(
        ...'\\ { } ^ _ ~ ` \' " - -- --- $ % & < > = ! ( ) [ ] , . / : @ # | 2 7.5 N a'.split(' '),
      ),
      fc.constantFrom(
        'times',
        'sim',
        'pm',
        'geq',
        'mu',
        'frac',
        'bf',
        'https://',
        ' ',
        '  ',
        '\u00A0',
        '\t',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

/** What rules begin to look at and never find the end of. */
const HOSTILE_PARTS: readonly (readonly [string, string])[] = [
  ['nested braces', '{\\bf '],
  ['open quotes', '``'],
  ['straight quotes', '"a'],
  ['backticks', '`a '],
  ['carets', 'x^2'],
  ['formulas', 'N^2d^2{M}'],
  ['dollar signs', '$a_'],
  ['dashes', ' -- '],
  ['dashes in one word', 'a--'],
  ['lost times', '3times'],
  ['chains of times', '3 times, '],
  ['addresses', 'https://a.example/'],
  ['domains', 'a.'],
  ['braced addresses', '{https://a.example'],
  ['tags', '<sup>'],
  ['fractions', 'frac{a}'],
  ['own commands', ' \\tool'],
  ['elements', 'In_2'],
  ['backslashes', '\\'],
  ['ties', 'a~'],
  ['capital names', 'Aa--'],
  ['one letter', 'a'],
  ['one digit', '1'],
  ['blanks', ' '],
  ['open formulas', '\\(a '],
  ['loose relations', 'at least sim 2 '],
  ['equal sides', '64 times 64 '],
  ['open footnotes', '\\footnote{a'],
  ['open wrappers', ' {a b'],
  ['single quotes', "''a "],
  ['citations', ' cite{a'],
];

describe('repair', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, abstract) => {
        const once = mendAbstract(abstract, title);
        const twice = mendAbstract(once.abstract, once.title);
        expect([twice.title, twice.abstract]).toEqual([once.title, once.abstract]);
        expect(twice.repairs).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('lists an edit if and only if the text changed, and only of words that were captured', () => {
    fc.assert(
      fc.property(hostileText, (abstract) => {
        const mended = mendAbstract(abstract);
        expect(mended.repairs.length > 0).toBe(mended.abstract !== abstract);
        for (const { raw, fixed } of mended.repairs) {
          expect(abstract).toContain(raw);
          expect(fixed).not.toBe(raw);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each(HOSTILE_PARTS)(
    'takes time in proportion to the text: %s',
    (_name, part) => {
      expect(measure(part.repeat(Math.ceil(300_000 / part.length)))).toBeLessThan(LONGEST);
    },
    60_000,
  );

  it('takes time in proportion to the text: a megabyte of everything', () => {
    const parts = HOSTILE_PARTS.map(([, part]) => part).join(' ');
    expect(measure(parts.repeat(Math.ceil(1_000_000 / parts.length)))).toBeLessThan(LONGEST);
  }, 60_000);
});

/** A second is usual; a rule whose time grows with the square of the text takes minutes. */
const LONGEST = 20_000;

function measure(text: string): number {
  return measureCpu(() => mendAbstract(text));
}
