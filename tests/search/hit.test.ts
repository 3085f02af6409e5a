import { describe, expect, it } from 'vitest';
import { toHit } from '../../src/search/hit.ts';
import type { PagefindFragment } from '../../src/search/pagefind-bundle.ts';

const content =
  '3 Toys. Kites of tea. Ada Tester and Bo Sample. 2024 method. Kites fly at &lt;4 m, re-flying and flying need https://kites.example/flying wind.';

function makeFragment(...found: readonly string[]): PagefindFragment {
  const words = content.split(' ');
  return {
    url: '/papers/kites/index.html',
    raw_content: content,
    meta: { title: 'Kites of tea', chapter: 'Toys', year: '2024', kind: 'method' },
    weighted_locations: found.map((word) => ({ location: words.indexOf(word), balanced_score: 1 })),
  };
}

describe('toHit', () => {
  it('gives an address from the root of the site', () => {
    expect(toHit(makeFragment()).url).toBe('papers/kites/index.html');
  });

  it('leaves out facts that are not known', () => {
    expect(toHit(makeFragment()).facts).toEqual(['Toys', '2024', 'method']);
  });

  it('names the first of more than two authors, and counts the others', () => {
    const fragment = makeFragment();
    const listFacts = (authors: string) =>
      toHit({ ...fragment, meta: { ...fragment.meta, authors } }).facts;
    expect(listFacts('Ada Tester and Bo Sample')).toContain('Ada Tester and Bo Sample');
    expect(listFacts('Ada Tester, Bo Sample and Cy Proof')).toContain('Ada Tester and 2 others');
    expect(listFacts('Ada Tester, Bo Sample et al.')).toContain('Ada Tester et al.');
  });

  it('marks in the title what was found in the text', () => {
    expect(toHit(makeFragment('fly', 'tea.')).title).toEqual([
      { text: 'Kites of ', hit: false },
      { text: 'tea', hit: true },
    ]);
  });

  it('shows no part of the title in the excerpt', () => {
    expect(toHit(makeFragment('Kites', 'tea.')).excerpt).toEqual([]);
  });

  it('reads angle brackets as they stood on the page', () => {
    const { excerpt } = toHit(makeFragment('fly'));
    expect(excerpt.map(({ text }) => text).join('')).toContain('fly at <4 m,');
  });

  it('names each word once, without words that hold another', () => {
    const { words } = toHit(
      makeFragment('tea.', 're-flying', 'flying', 'https://kites.example/flying'),
    );
    expect(words).toEqual(['tea', 'flying']);
  });
});
