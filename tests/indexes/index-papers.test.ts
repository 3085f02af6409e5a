import { describe, expect, it } from 'vitest';
import { indexPapers } from '../../src/indexes/index-papers.ts';
import { listIndexPages } from '../../src/indexes/list-index-pages.ts';
import { countWithout } from '../../src/indexes/index-words.ts';
import { findEntryPage, type IndexKind } from '../../src/indexes/paper-index.ts';
import { splitIndex } from '../../src/indexes/split-index.ts';
import type { SitePaper } from '../../src/site/site-paper.ts';
import { samplePaper } from '../site-units/sample-paper.ts';

describe('indexPapers', () => {
  it('sorts authors by family name, groups whole, and other scripts last', () => {
    const authors = ['Zoe van Anemone', 'Ødwin Ærø', 'Ben Ålga', '林海', 'The Kelp Lab', 'Cher'];
    expect(listEntries('authors', [{ authors }]).map(({ name }) => name)).toEqual([
      'Ødwin Ærø',
      'Ben Ålga',
      'Zoe van Anemone',
      'Cher',
      'The Kelp Lab',
      '林海',
    ]);
  });

  it('counts a paper once that has a name twice, and the organisation where nobody is named', () => {
    const entries = listEntries('authors', [
      { authors: ['Ada Kelp', 'Ada Kelp'], organization: 'Tide Inc.' },
      { authors: [], organization: 'Tide Inc.' },
    ]);
    expect(entries.map(({ name, papers }) => [name, papers.length])).toEqual([
      ['Ada Kelp', 1],
      ['Tide Inc.', 1],
    ]);
  });

  it('gives addresses of their own to names that are spelled alike or in another script', () => {
    const ids = listEntries('authors', [
      { authors: ['José Foam'], published: '2021' },
      { authors: ['Jose Foam'], published: '2020' },
      { authors: ['林海'] },
      { authors: ['林波'] },
    ]).map(({ name, id }) => [name, id.replace(/[\da-f]{8}$/u, '#')]);
    expect(Object.fromEntries(ids)).toEqual({
      'Jose Foam': 'jose-foam',
      'José Foam': 'jose-foam-#',
      林海: '#',
      林波: '#',
    });
  });

  it('keeps an address when a newer paper spells the name in full', () => {
    const older = { authors: ['J. Foam', 'Ada Kelp'], published: '2020' };
    const newer = { authors: ['John Foam', 'Ada Kelp'], published: '2024' };
    expect(listEntries('authors', [older]).map(({ id }) => id)).toEqual(['j-foam', 'ada-kelp']);
    expect(listEntries('authors', [older, newer])).toMatchObject([
      { id: 'j-foam', name: 'John Foam', also: ['J. Foam'], papers: [newer, older] },
      { id: 'ada-kelp' },
    ]);
  });

  it.each([
    ['AQUA 2024', 'AQUA'],
    ['AQUA’24', 'AQUA'],
    ['Proceedings of the 61th Conference on Tides (2024)', 'Conference on Tides'],
    ['2023 IEEE 24th Symposium on Tides', 'IEEE Symposium on Tides'],
    ['Kelp 22(5s), article 105 (2023)', 'Kelp'],
    ['AQUA Workshops (AQUAW) 2019', 'AQUA Workshops'],
    ['Workshop on Tides in 2030 (2024)', 'Workshop on Tides in 2030'],
    ['2024', '2024'],
  ])('calls the venue “%s” “%s” in every year', (venue, name) => {
    expect(listEntries('venues', [{ venue }]).map((entry) => entry.name)).toEqual([name]);
  });

  it('takes the names of one venue together that the editor does', () => {
    const venues = [['AQUA', 'Conference on Aquatics']];
    const [entry, ...others] = listEntries(
      'venues',
      [{ venue: 'AQUA 2024' }, { venue: '3rd Conference on Aquatics (2023)' }],
      venues,
    );
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ id: 'aqua', name: 'AQUA', papers: { length: 2 } });
  });

  it('says what a category of arXiv stands for, and nothing of another', () => {
    const categories = ['cs.AR', 'quant-ph', 'kelp.TI'];
    expect(listEntries('categories', [{ categories }])).toMatchObject([
      { name: 'cs.AR', label: 'Hardware Architecture', id: 'cs-ar' },
      { name: 'kelp.TI' },
      { name: 'quant-ph', label: 'Quantum Physics' },
    ]);
  });

  it('begins with the newest year, and counts what states none', () => {
    const indexes = indexAll([{ published: '2020-03' }, { published: '2024' }, {}]);
    const years = indexes.get('years');
    expect(years?.entries.map(({ name }) => name)).toEqual(['2024', '2020']);
    expect(years && countWithout(years)).toBe('1 paper has no date');
    expect(indexes.has('keywords')).toBe(false);
  });

  it('gives a page to what several papers share', () => {
    const indexes = indexAll([
      { authors: ['Ada Kelp', 'Ben Weed'], published: '2024' },
      { authors: ['Ada Kelp'], published: '2023' },
    ]);
    expect(listIndexPages(indexes).map(({ path }) => path)).toEqual([
      'authors/',
      'authors/ada-kelp/',
      'years/',
    ]);
    expect(findEntryPage(indexes, 'authors', 'Ada Kelp')).toBe('/authors/ada-kelp/');
    expect(findEntryPage(indexes, 'authors', 'Ben Weed')).toBeUndefined();
    expect(findEntryPage(indexes, 'venues', undefined)).toBeUndefined();
  });
});

describe('splitIndex', () => {
  it('splits what is too long by letter, and a letter that is too long by number', () => {
    const authors = ['Ada Kelp', 'Ben Krill', 'Cy Kayak', 'Di Øre', '林海'];
    const index = indexAll([{ authors }]).get('authors');
    if (!index) throw new Error('There are authors.');
    expect(splitIndex(index)).toEqual([]);
    expect(
      splitIndex(index, 2).map(({ id, letter, entries }) => [id, letter, entries.length]),
    ).toEqual([
      ['letter/k', 'K', 2],
      ['letter/k/2', 'K', 1],
      ['letter/o', 'O', 1],
      ['letter/others', 'Others', 1],
    ]);
  });
});

function listEntries(
  kind: IndexKind,
  facts: readonly Partial<SitePaper>[],
  venues: string[][] = [],
) {
  return indexAll(facts, venues).get(kind)?.entries ?? [];
}

function indexAll(facts: readonly Partial<SitePaper>[], venues: string[][] = []) {
  return indexPapers(
    facts.map((fact, at) => samplePaper({ id: `paper-${at}`, ...fact })),
    { venues },
  );
}
