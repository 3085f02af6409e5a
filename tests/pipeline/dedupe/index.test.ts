import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MendedEntry } from '../../../src/model/entry.ts';
import { dedupeEntries } from '../../../src/pipeline/dedupe/index.ts';
import { ABSTRACTS, makeContext, makeEntry } from '../context.ts';
import { measureCpu } from '../../cpu-time.ts';

const inSpring = makeEntry({
  title: 'Warm Lids',
  abstract: ABSTRACTS.hive,
  file: 'sources/spring.txt',
  line: 4,
});
const inAutumn = makeEntry({
  title: 'Warm Lids',
  abstract: ABSTRACTS.hive,
  file: 'sources/autumn.txt',
  line: 9,
});

describe('entries that are one paper', () => {
  it('merges the same title and abstract and keeps every place', () => {
    expect(places(dedupe([inSpring, inAutumn]))).toEqual([['autumn.txt:9', 'spring.txt:4']]);
  });

  it('merges titles that differ in case, accents and punctuation', () => {
    const shouted = makeEntry({ ...inAutumn, title: 'WARM  LIDS!', line: 2 });
    expect(dedupe([inSpring, shouted])).toHaveLength(1);
  });

  it('merges a slightly different title when the abstracts agree', () => {
    const longer = makeEntry({ title: 'Warm Lids, Again', abstract: ABSTRACTS.hive, line: 2 });
    expect(dedupe([inSpring, longer])).toHaveLength(1);
  });

  it('merges an abstract that a capture cut short, and shows the whole one', () => {
    const cut = makeEntry({ title: 'Warm Lids', abstract: ABSTRACTS.hive.slice(0, 90), line: 2 });
    expect(dedupe([cut, inSpring]).map(({ abstract }) => abstract)).toEqual([ABSTRACTS.hive]);
  });

  it('merges a record without an abstract into the paper of its title', () => {
    const bare = makeEntry({ title: 'Warm Lids', line: 2 });
    expect(dedupe([bare, inSpring]).map(({ abstract }) => abstract)).toEqual([ABSTRACTS.hive]);
  });

  it('merges by an identifier whatever the titles say', () => {
    const preprint = makeEntry({ title: 'Warm Lids', arxiv: '2101.00001', line: 1 });
    const retitled = makeEntry({
      title: 'On the Insulation of Hives',
      arxiv: '2101.00001',
      line: 5,
    });
    expect(dedupe([preprint, retitled])).toHaveLength(1);
  });

  it('takes the more exact of two dates', () => {
    const exact = makeEntry({ ...inAutumn, published: '2024-10-16' });
    const vague = makeEntry({ ...inSpring, published: '2024-10', line: 30 });
    expect(dedupe([vague, exact])[0]?.published).toBe('2024-10-16');
  });
});

describe('a paper in a listing and in a bibliography', () => {
  const listed = makeEntry({
    title: 'warm lids for the BeeBox',
    abstract: ABSTRACTS.hive,
    published: '2021-03-04',
    authorCount: 3,
  });
  const cited = makeEntry({
    file: 'sources/bees.bib',
    title: 'Warm Lids for the BeeBox',
    authors: ['Ada Wick', 'Ben Oil', 'Cy Soot'],
    published: '2020',
    venue: 'Letters on Bees',
    doi: '10.1/a',
    keywords: ['lids'],
    categories: ['q-bio'],
    remark: 'Read this first.',
    address: 'https://bees.example/lids',
  });

  it('becomes one with the best of both', () => {
    expect(dedupe([listed, cited])).toEqual([
      {
        title: 'Warm Lids for the BeeBox',
        rawTitle: 'Warm Lids for the BeeBox',
        abstract: ABSTRACTS.hive,
        authors: ['Ada Wick', 'Ben Oil', 'Cy Soot'],
        authorCount: 3,
        published: '2020',
        venue: 'Letters on Bees',
        doi: '10.1/a',
        address: 'https://bees.example/lids',
        categories: ['q-bio'],
        keywords: ['lids'],
        remarks: ['Read this first.'],
        repairs: [],
        sources: [
          { file: 'sources/bees.bib', line: 1 },
          { file: 'sources/bees.txt', line: 1 },
        ],
      },
    ]);
  });

  it('takes no title that shouts', () => {
    const shouted = { ...cited, title: 'WARM LIDS FOR THE BEEBOX' };
    expect(dedupe([listed, shouted])[0]?.title).toBe('warm lids for the BeeBox');
  });

  it('takes the whole list of authors where another leaves some out', () => {
    const short = { ...cited, authors: ['A. Wick'], moreAuthors: true, line: 9 };
    expect(dedupe([short])[0]).toMatchObject({ authors: ['A. Wick'], moreAuthors: true });
    const both = dedupe([short, makeEntry({ ...cited, line: 20 })]);
    expect(both[0]?.authors).toHaveLength(3);
    expect(both[0]).not.toHaveProperty('moreAuthors');
  });

  it('takes the day of a listing that lies in the year of the bibliography', () => {
    const early = { ...listed, published: '2020-12-30' };
    expect(dedupe([early, cited])[0]?.published).toBe('2020-12-30');
  });

  it('is reported where an identifier joins abstracts of different papers', () => {
    const context = makeContext();
    const other = { ...cited, abstract: ABSTRACTS.dance };
    dedupeEntries([{ ...listed, doi: '10.1/A' }, other], context);
    expect(context.report.list().map(({ id }) => id)).toEqual([
      'dedupe/abstracts-differ',
      'dedupe/conflict',
    ]);
  });
});

describe('entries that are different papers', () => {
  it('keeps two papers apart that share a title', () => {
    const other = makeEntry({ title: 'Warm Lids', abstract: ABSTRACTS.dance, line: 20 });
    const context = makeContext();
    expect(dedupeEntries([inSpring, other], context)).toHaveLength(2);
    expect(context.report.list()).toMatchObject([
      {
        id: 'dedupe/shared-title',
        happened: '2 different papers are called “Warm Lids”, as their abstracts differ.',
      },
    ]);
  });

  it('leaves a record alone that could belong to either of them', () => {
    const other = makeEntry({ title: 'Warm Lids', abstract: ABSTRACTS.dance, line: 20 });
    const bare = makeEntry({ title: 'Warm Lids', line: 40 });
    expect(dedupe([inSpring, other, bare])).toHaveLength(3);
  });

  it('keeps two arXiv ids apart whatever the words say', () => {
    const first = makeEntry({ ...inSpring, arxiv: '2101.00001', line: 1 });
    const second = makeEntry({ ...inSpring, arxiv: '2101.00002', line: 7 });
    expect(dedupe([first, second])).toHaveLength(2);
  });

  it('keeps similar titles apart when there is no abstract to check', () => {
    const one = makeEntry({ title: 'Bees in Towns, Part I', line: 1 });
    const two = makeEntry({ title: 'Bees in Towns, Part II', line: 3 });
    expect(dedupe([one, two])).toHaveLength(2);
  });
});

describe('what entries of one paper state differently', () => {
  it('is reported with both places', () => {
    const context = makeContext();
    const early = makeEntry({ ...inAutumn, published: '2021-03-04' });
    const late = makeEntry({
      ...inSpring,
      published: '2022-03-04',
      file: 'sources/spring.txt',
      line: 4,
    });
    dedupeEntries([early, late], context);
    expect(context.report.list()).toMatchObject([
      {
        id: 'dedupe/conflict',
        happened: 'Two records of “Warm Lids” differ in the date: `2021-03-04` and `2022-03-04`.',
        also: [{ file: 'sources/spring.txt', line: 4 }],
      },
    ]);
  });
});

it('gives the same papers whatever the order of entries', () => {
  const entries = [
    inSpring,
    inAutumn,
    makeEntry({ title: 'Warm Lids, Again', abstract: ABSTRACTS.hive, line: 2 }),
    makeEntry({ title: 'Warm Lids', abstract: ABSTRACTS.dance, line: 20 }),
    makeEntry({ title: 'Warm Lids', line: 40 }),
    makeEntry({ title: 'Slow Sugar', abstract: ABSTRACTS.honey, line: 60, doi: '10.1/B' }),
    makeEntry({ title: 'Slow sugars', line: 80, doi: '10.1/b' }),
  ];
  const expected = dedupe(entries);
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
      expect(dedupe(shuffled)).toEqual(expected);
    }),
  );
});

it('takes time in proportion to the entries', () => {
  const measure = (count: number) => {
    const entries = Array.from({ length: count }, (_, colony) => makeColony(colony));
    return measureCpu(() => expect(dedupe(entries)).toHaveLength(count));
  };
  measure(500);
  // Four times the entries; comparing each with each would take sixteen times as long.
  expect(measure(8000) / measure(2000)).toBeLessThan(10);
});

/** A paper of its own, in words that others use too. */
function makeColony(colony: number) {
  const word = (position: number) =>
    `w${((colony + 1) * 7919 + position * position * 104_729) % 9973}`;
  const abstract = Array.from({ length: 150 }, (_, position) => word(position)).join(' ');
  return makeEntry({ title: `Colony ${colony}`, abstract, line: colony + 1 });
}

function dedupe(entries: readonly MendedEntry[]) {
  return dedupeEntries(entries, makeContext());
}

function places(papers: ReturnType<typeof dedupe>) {
  return papers.map(({ sources }) =>
    sources.map(({ file, line }) => `${file.replace('sources/', '')}:${line}`),
  );
}
