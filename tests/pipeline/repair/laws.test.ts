import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/pipeline/repair/rules/index.ts';
import { mendAbstract } from './mend.ts';

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

  it.each([
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
  ])('takes time in proportion to the text: %s', (_name, part) => {
    const long = part.repeat(Math.ceil(1_000_000 / part.length));
    const started = performance.now();
    mendAbstract(long);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
