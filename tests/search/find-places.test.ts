import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../src/search/find-places.ts';

const places = [
  { title: 'Kites and their tails', href: 'https://kites.test/kites/' },
  { title: 'Über-kites', href: 'https://kites.test/large/' },
];

describe('findPlaces', () => {
  it('takes every word for the beginning of one in the title, in any order', () => {
    expect(find('tai ki')).toEqual(['Kites and their tails']);
    expect(find('kite')).toEqual(['Kites and their tails', 'Über-kites']);
    expect(find('kite tea')).toEqual([]);
  });

  it('heeds neither case, accents nor signs', () => {
    expect(find('UBER/')).toEqual(['Über-kites']);
  });

  it('finds none for nothing', () => {
    expect(find(' – ')).toEqual([]);
  });
});

function find(query: string): string[] {
  return findPlaces(query, places).map(({ title }) => title);
}
