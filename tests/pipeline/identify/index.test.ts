import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownPage } from '../../../src/model/known-page.ts';
import { dedupeEntries } from '../../../src/pipeline/dedupe/index.ts';
import { identifyPapers } from '../../../src/pipeline/identify/index.ts';
import { ABSTRACTS, makeContext, makeEntry } from '../context.ts';

const lids = makeEntry({ title: 'Warm Lids: A Study', abstract: ABSTRACTS.hive, line: 3 });
const sugar = makeEntry({ title: 'Slow Sugar', abstract: ABSTRACTS.honey, line: 5 });

describe('a new paper', () => {
  it('is called after its title', () => {
    expect(identify([lids, sugar])).toEqual(['warm-lids-a-study', 'slow-sugar']);
  });

  it('gets a mark of its own words where another has the same name', () => {
    const namesake = makeEntry({ title: 'Slow Sugar', abstract: ABSTRACTS.dance, line: 9 });
    const ids = identify([sugar, namesake]);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^slow-sugar-[0-9a-f]{6}$/u);
  });

  it('gets a mark alone where the title has no letter that an address can hold', () => {
    expect(identify([makeEntry({ title: '蜜蜂', abstract: ABSTRACTS.hive })])[0]).toMatch(
      /^paper-[0-9a-f]{6}$/u,
    );
  });

  it('gets a mark too where Windows has a device of its name', () => {
    expect(identify([makeEntry({ title: 'CON', abstract: ABSTRACTS.hive })])[0]).toMatch(
      /^con-[\da-f]{6}$/u,
    );
  });

  it('doesn’t take the id of a published one', () => {
    const published = { id: 'slow-sugar', title: 'Slow Sugar', sources: [sugar.place] };
    const namesake = makeEntry({ title: 'Slow Sugar', abstract: ABSTRACTS.dance, line: 9 });
    const [first, second] = identify([sugar, namesake], [published]);
    expect(first).toBe('slow-sugar');
    expect(second).toMatch(/^slow-sugar-/u);
  });
});

describe('a published paper', () => {
  const published: KnownPage = { id: 'old-name', title: lids.title, sources: [lids.place] };

  it('keeps its id', () => {
    expect(identify([lids], [published])).toEqual(['old-name']);
  });

  it('keeps its id when its record moves to another line or file', () => {
    const moved = makeEntry({ ...lids, file: 'sources/new.txt', line: 99 });
    expect(identify([moved], [published])).toEqual(['old-name']);
  });

  it('keeps its id when its title is spelt better', () => {
    const better = makeEntry({ ...lids, title: 'Warm Lids: A Study of Nine Roofs', line: 3 });
    expect(identify([better], [published])).toEqual(['old-name']);
  });

  it('doesn’t leave its id to another paper that stands on its line', () => {
    const other = makeEntry({ title: 'Forty Dancers', abstract: ABSTRACTS.dance, line: 3 });
    expect(identify([other], [published])).toEqual(['forty-dancers']);
  });
});

it('gives the same ids whatever the order of papers', () => {
  const entries = [
    lids,
    sugar,
    makeEntry({ title: 'Slow Sugar', abstract: ABSTRACTS.dance, line: 9 }),
    makeEntry({ title: 'Über Bienen', line: 20 }),
  ];
  const known = [
    { id: 'kept', title: 'Über Bienen', sources: [{ file: 'sources/bees.txt', line: 20 }] },
  ];
  const expected = identify(entries, known).toSorted();
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: 4 }), (shuffled) => {
      expect(identify(shuffled, known).toSorted()).toEqual(expected);
    }),
  );
});

function identify(entries: Parameters<typeof dedupeEntries>[0], known: readonly KnownPage[] = []) {
  const papers = dedupeEntries(entries, makeContext());
  return identifyPapers({ papers, known }, makeContext()).map(({ id }) => id);
}
