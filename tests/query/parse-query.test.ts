import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/query/parse-query.ts';
import { printQuery } from '../../src/query/print-query.ts';
import type { Query } from '../../src/query/query.ts';

function word(text: string): Query {
  return { type: 'word', text };
}

describe('parseQuery', () => {
  it('reads words, phrases, fields, brackets, OR and what is to be left out', () => {
    expect(parseQuery('kite "long tail" -title:tea (paper OR device:"box kite")')).toEqual({
      type: 'and',
      parts: [
        word('kite'),
        { type: 'phrase', text: 'long tail' },
        { type: 'not', part: { type: 'field', field: 'title', text: 'tea' } },
        {
          type: 'or',
          parts: [word('paper'), { type: 'field', field: 'device', text: 'box kite' }],
        },
      ],
    });
  });

  it('joins words more closely than OR does', () => {
    expect(parseQuery('kite tail OR tea')).toEqual({
      type: 'or',
      parts: [{ type: 'and', parts: [word('kite'), word('tail')] }, word('tea')],
    });
  });

  it('takes nothing for everything', () => {
    expect(parseQuery(' ( ) "" - OR !!! ')).toEqual({ type: 'and', parts: [] });
  });

  it.each([
    ['kite tail', 'kite tail'],
    ['post-flight C++ <4B 2.6×', 'post-flight C++ <4B 2.6×'],
    ['kite AND tail', 'kite tail'],
    ['kite NOT tail', 'kite -tail'],
    ['kite - tail', 'kite tail'],
    ['--kite ---tail', 'kite -tail'],
    ['-(kite OR tail) tea', '-(kite OR tail) tea'],
    ['-(kite)', '-kite'],
    ['kite | tail || tea', 'kite OR tail OR tea'],
    ['kite or tail', 'kite or tail'],
    ['“long tail” kite', '"long tail" kite'],
    ['platform:(mcu OR -"fpga board")', 'platform:mcu OR -platform:"fpga board"'],
    ['Year:2023..2025', 'year:2023..2025'],
    ['title:a:b', 'title:a b'],
  ])('reads %j as %j', (text, read) => {
    expect(printQuery(parseQuery(text))).toBe(read);
  });

  it.each([
    ['"long tail', '"long tail"'],
    ['((kite', 'kite'],
    ['kite) tail)', 'kite tail'],
    ['(kite OR) tail', 'kite tail'],
    ['OR kite OR OR tail OR', 'kite OR tail'],
    ['()', ''],
    ['-', ''],
    ['title: kite', 'title kite'],
    ['string:kite', 'string kite'],
    ['title:', 'title'],
    ['https://kites.example/a', 'https://kites.example/a'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert 1'],
  ])('mends %j to %j', (text, read) => {
    expect(printQuery(parseQuery(text))).toBe(read);
  });

  it('prints a word that is like an operator so that it stays a word', () => {
    const query = parseQuery('OR: lamps');
    expect(parseQuery(printQuery(query))).toEqual(query);
  });

  it('reads any text, and its own print as the same', () => {
    const piece = fc.constantFrom(
      'kite',
      'tail',
      '"',
      '(',
      ')',
      '-',
      'OR',
      ' ',
      'title:',
      'x:',
      '|',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const query = parseQuery(text);
        expect(parseQuery(printQuery(query))).toEqual(query);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['('.repeat(10_000), '-'.repeat(10_000), 'kite ('.repeat(2000), 'a"'.repeat(5000)])(
    'reads 10,000 signs in a moment',
    (text) => {
      const started = performance.now();
      printQuery(parseQuery(text));
      expect(performance.now() - started).toBeLessThan(500);
    },
  );
});
