import { expect, it } from 'vitest';
import { metadataSchema } from '../../../src/model/metadata.ts';
import type { MendedEntry } from '../../../src/model/entry.ts';
import { dedupeEntries } from '../../../src/pipeline/dedupe/index.ts';
import { enrichPapers } from '../../../src/pipeline/enrich/index.ts';
import { identifyPapers } from '../../../src/pipeline/identify/index.ts';
import { ABSTRACTS, makeContext, makeEntry } from '../context.ts';

const sugar = makeEntry({ title: 'Slow Sugar', abstract: ABSTRACTS.honey });
const facts = metadataSchema.parse({
  arxiv: '2101.00001',
  authors: ['Ada Wax', 'Ben Comb'],
  published: '2021-01-05',
  read: [{ from: 'https://example.org/slow-sugar', on: '2026-05-31' }],
});

it('adds what the lock file knows', () => {
  expect(enrich(sugar)[0]).toMatchObject({
    arxiv: '2101.00001',
    authors: ['Ada Wax', 'Ben Comb'],
    published: '2021-01-05',
  });
});

it('leaves what a source states', () => {
  const stated = makeEntry({ ...sugar, authors: ['Cy Queen'], published: '2020-12-31' });
  expect(enrich(stated)[0]).toMatchObject({ authors: ['Cy Queen'], published: '2020-12-31' });
});

it('takes a looked-up date that says the same more exactly', () => {
  expect(enrich(makeEntry({ ...sugar, published: '2021-01' }))[0]?.published).toBe('2021-01-05');
});

it('puts what a person settled before what a source states, an absence too', () => {
  const settled = { ...facts, doi: undefined, corrected: ['authors', 'doi'] };
  const stated = makeEntry({
    ...sugar,
    authors: ['Cy Queen'],
    doi: '10.1000/wrong',
    venue: 'Jars',
  });
  const [paper] = enrichPapers(
    {
      papers: identify(stated),
      metadata: { 'slow-sugar': metadataSchema.parse(settled) },
    },
    makeContext(),
  );
  expect(paper).toMatchObject({ authors: ['Ada Wax', 'Ben Comb'], venue: 'Jars' });
  expect(paper).not.toHaveProperty('doi');
});

it('reports a number of authors and a date that don’t fit', () => {
  const context = makeContext();
  enrich(makeEntry({ ...sugar, authorCount: 3, published: '2020-12-31' }), context);
  expect(context.report.list().map(({ happened }) => happened)).toMatchInlineSnapshot(`
    [
      "\`slow-sugar\` has 3 authors by its record and 2 by the looked-up facts.",
      "\`slow-sugar\` is of 2020-12-31 by its record and of 2021-01-05 by the looked-up facts; the record’s date is shown.",
    ]
  `);
});

it('takes no offence at a day’s difference, which is one of time zones', () => {
  const context = makeContext();
  enrich(makeEntry({ ...sugar, published: '2021-01-04' }), context);
  expect(context.report.list()).toEqual([]);
});

it('names the paper that was meant by facts of an unknown one', () => {
  const context = makeContext();
  enrichPapers({ papers: identify(sugar), metadata: { 'slow-sugars': facts } }, context);
  expect(context.report.list()).toMatchObject([
    {
      id: 'enrich/unknown-paper',
      happened:
        'There is no paper `slow-sugars` to add looked-up facts to. Did you mean `slow-sugar`?',
      place: { file: 'metadata/papers.yaml' },
    },
  ]);
});

it('supplies the abstract that the captures lack, and says why', () => {
  const supplied = { abstract: 'Honey is slow.', why: 'The capture lost it.' };
  const context = makeContext({}, { abstracts: { 'slow-sugar': supplied } });
  expect(enrich(makeEntry({ title: 'Slow Sugar' }), context)[0]).toMatchObject({
    abstract: 'Honey is slow.',
    abstractCorrection: 'The capture lost it.',
  });
});

it('folds the lines of a supplied abstract as its page will', () => {
  const supplied = { abstract: 'Honey\n  is slow.\n\n\nSo is wax.\n', why: 'The capture lost it.' };
  const context = makeContext({}, { abstracts: { 'slow-sugar': supplied } });
  expect(enrich(sugar, context)[0]?.abstract).toBe('Honey is slow.\n\nSo is wax.');
});

it('lets a person’s abstract stand before a captured one', () => {
  const given = { abstract: 'Honey is slow.', why: 'The capture glued two.' };
  const context = makeContext({}, { abstracts: { 'slow-sugar': given } });
  expect(enrich(sugar, context)[0]?.abstract).toBe('Honey is slow.');
});

it('says when a person’s abstract is what the sources say', () => {
  const given = { abstract: ABSTRACTS.honey, why: 'The capture glued two.' };
  const context = makeContext({}, { abstracts: { 'slow-sugar': given } });
  expect(enrich(sugar, context)[0]?.abstractCorrection).toBeUndefined();
  expect(context.report.list()).toMatchObject([{ id: 'enrich/abstract-not-needed' }]);
});

function enrich(entry: MendedEntry, context = makeContext()) {
  return enrichPapers({ papers: identify(entry), metadata: { 'slow-sugar': facts } }, context);
}

function identify(entry: MendedEntry) {
  const papers = dedupeEntries([entry], makeContext());
  return identifyPapers({ papers, known: [] }, makeContext());
}
