import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, readAddress } from '../../src/search/address.ts';
import { MAX_QUERY_LENGTH } from '../../src/search/query.ts';
import { askFor, byFacet, SORTS } from '../../src/search/state.ts';

const empty = askFor('');

describe('readAddress', () => {
  it('reads the words and every value of every filter', () => {
    const { state } = readAddress('?q=low+rank&chapter=kites&chapter=tea&kind=method&year=2024');
    expect(state).toEqual({
      query: 'low rank',
      chosen: { ...empty.chosen, chapter: ['kites', 'tea'], kind: ['method'], year: ['2024'] },
      sort: 'relevance',
    });
  });

  it('reads the order of results, and no other than there are', () => {
    expect(readAddress('?sort=title').state.sort).toBe('title');
    expect(readAddress('?sort=<b>').state.sort).toBe('relevance');
  });

  it('takes an empty address for an empty question', () => {
    expect(readAddress('')).toEqual({ state: empty, cut: false });
  });

  it('leaves out what it does not know, blank values and repeated ones', () => {
    const { state } = readAddress('?utm=x&__proto__=1&year=&year=2024&year=+2024+&kind=%20');
    expect(state).toEqual({ ...empty, chosen: { ...empty.chosen, year: ['2024'] } });
  });

  it('keeps markup as text', () => {
    const { state } = readAddress('?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&kind=%3Cb%3E');
    expect(state.query).toBe('<img src=x onerror=alert(1)>');
    expect(state.chosen.kind).toEqual(['<b>']);
  });

  it('takes the first of several queries', () => {
    expect(readAddress('?q=one&q=two').state.query).toBe('one');
  });

  it('survives broken escapes and halves of characters', () => {
    expect(readAddress('?q=%E0%A4%A&kind=%').state.chosen.kind).toEqual(['%']);
    expect(readAddress('?q=\uD83D').state.query).toBe('\uFFFD');
  });

  it('cuts a query that is too long, and says so', () => {
    const { state, cut } = readAddress(`?q=${'tea '.repeat(2500)}`);
    expect(state.query).toHaveLength(MAX_QUERY_LENGTH);
    expect(cut).toBe(true);
  });

  it('takes a limited number of values of a limited length', () => {
    const values = Array.from({ length: 500 }, (_, index) => `year=${index}`).join('&');
    expect(readAddress(`?${values}&kind=${'x'.repeat(5000)}`).state.chosen).toMatchObject({
      kind: [],
      year: { length: 60 },
    });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (search) => void readAddress(search)));
  });
});

describe('formatAddress', () => {
  it('writes nothing for an empty question', () => {
    expect(formatAddress({ ...empty, query: '  ' })).toBe('');
  });

  it('writes the words first and the filters in one order', () => {
    const chosen = { ...empty.chosen, chapter: ['kites'], year: ['2024', '2023'] };
    expect(formatAddress({ query: 'C++ & tea', chosen, sort: 'year' })).toBe(
      '?q=C%2B%2B+%26+tea&chapter=kites&year=2024&year=2023&sort=year',
    );
  });

  it('is read back as it was', () => {
    const value = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
    const trimmed = value.map((text) => text.trim()).filter((text) => text !== '');
    const values = fc.uniqueArray(trimmed, { maxLength: 5 });
    const states = fc.record({
      query: trimmed,
      chosen: fc.record(byFacet(() => values)),
      sort: fc.constantFrom(...SORTS),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(readAddress(formatAddress(state)).state).toEqual(state);
      }),
    );
  });
});
