import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/query/parse-query.ts';
import { printQuery } from '../../src/query/print-query.ts';
import { expandQuery } from '../../src/search/synonyms.ts';

const synonyms = [
  ['kite', 'box kite', 'BK'],
  ['4-line', 'four-line'],
];

function expand(query: string): string {
  return printQuery(expandQuery(parseQuery(query), synonyms));
}

describe('expandQuery', () => {
  it.each([
    ['kite', 'kite OR "box kite" OR "BK"'],
    ['Kites', 'Kites OR "box kite" OR "BK"'],
    ['long kite', 'long (kite OR "box kite" OR "BK")'],
    ['long box kite tail', 'long ((box kite) OR "kite" OR "BK") tail'],
    ['4-line', '4-line OR "four-line"'],
    ['tea OR bk', 'tea OR bk OR "kite" OR "box kite"'],
    ['(long kite) OR tea', '(long (kite OR "box kite" OR "BK")) OR tea'],
  ])('lets %j stand for %j', (query, expanded) => {
    expect(expand(query)).toBe(expanded);
  });

  it.each(['"kite"', '-kite', 'title:kite', 'kitesurf', 'box tail'])(
    'leaves %j as it is',
    (query) => {
      expect(expand(query)).toBe(query);
    },
  );
});
