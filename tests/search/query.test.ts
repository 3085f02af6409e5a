import { describe, expect, it } from 'vitest';
import { isSearchable, limitQuery, MAX_QUERY_LENGTH, toTerm } from '../../src/search/query.ts';

describe('limitQuery', () => {
  it('keeps a query that fits', () => {
    expect(limitQuery('paper kites')).toEqual({ query: 'paper kites', cut: false });
  });

  it('cuts between two characters', () => {
    const { query, cut } = limitQuery(`${'x'.repeat(MAX_QUERY_LENGTH - 1)}🪁🪁`);
    expect(query).toBe('x'.repeat(MAX_QUERY_LENGTH - 1));
    expect(cut).toBe(true);
  });
});

describe('isSearchable', () => {
  it.each(['kite', '3', '凧', 'طائرة', '🪁', '<b>kite'])('takes %j', (query) => {
    expect(isSearchable(query)).toBe(true);
  });

  it.each(['', '  ', '?!', '"', '<>', '×', '\u202E', '—'])('refuses %j', (query) => {
    expect(isSearchable(query)).toBe(false);
  });
});

describe('toTerm', () => {
  it.each([
    ['  paper   kites ', 'paper kites'],
    ['<4B kites', '4B kites'],
    ['~57K', '57K'],
    ['2.6×', '2.6'],
    ['C++', 'C++'],
    ['"paper kites"', '"paper kites"'],
    ['post-flight', 'post-flight'],
    ['\u202Eetik\u202C', 'etik'],
    ['a\u0000b', 'a b'],
  ])('turns %j into %j', (query, term) => {
    expect(toTerm(query)).toBe(term);
  });
});
