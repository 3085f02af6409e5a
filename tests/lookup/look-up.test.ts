import { expect, it } from 'vitest';
import type { Finding } from '../../src/lookup/apply-finding.ts';
import { lookUp } from '../../src/lookup/look-up.ts';
import type { Wanted } from '../../src/lookup/service.ts';
import { ALL_SERVICES } from '../../src/lookup/services/index.ts';
import { makeReport } from '../../src/report/report.ts';
import { writeFeed } from './local-service.ts';

const LISTED = { title: '', abstract: '', authors: [] };

it('finds the words of papers that a list names by their ids, and asks nobody else for them', async () => {
  const { asked, findings } = await run(
    [
      { ...LISTED, id: 'sources/list.txt:1', arxiv: '2101.00001' },
      { ...LISTED, id: 'sources/list.txt:2', doi: '10.1000/sugar' },
    ],
    {
      arxiv: writeFeed({ id: '2101.00001', title: 'Warm Lids', summary: 'A hive.' }),
      crossref: JSON.stringify({ message: { DOI: '10.1000/sugar', title: ['Slow Sugar'] } }),
    },
  );
  expect(findings.map(({ id, taken }) => [id, taken?.record.title])).toEqual([
    ['warm-lids', 'Warm Lids'],
    ['slow-sugar', 'Slow Sugar'],
  ]);
  expect(asked).toEqual(['arxiv', 'crossref']);
});

it('reports an id that a service doesn’t know', async () => {
  const paper = { ...LISTED, id: 'sources/list.txt:1', arxiv: '2101.99999' };
  const { findings, happened } = await run([paper], { arxiv: writeFeed() });
  expect(findings).toEqual([]);
  expect(happened).toContain(
    'arXiv knows no paper 2101.99999, which stands in sources/list.txt:1.',
  );
});

it('asks for the rest of authors of whom a source names the first', async () => {
  const lids = {
    id: 'warm-lids',
    title: 'Warm Lids',
    abstract: '',
    authors: ['Ada Wax'],
    moreAuthors: true,
    published: '2021',
    arxiv: '2101.00001',
    doi: '10.1000/lids',
    venue: 'Hives',
    categories: ['cs.AR'],
  };
  const authors = ['Ada Wax', 'Ben Comb'];
  const { asked, findings } = await run([lids], {
    arxiv: writeFeed({ id: '2101.00001', title: 'Warm Lids', authors }),
  });
  expect(findings[0]?.taken?.record.authors).toEqual(authors);
  expect(asked).toEqual(['arxiv']);
});

/** Services that answer every question with one text, or know nothing. */
async function run(papers: readonly Wanted[], answers: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const findings: Finding[] = [];
  const report = makeReport();
  await lookUp({
    papers,
    metadata: {},
    services: ALL_SERVICES,
    homes: {},
    again: false,
    day: '2026-05-31',
    report,
    signal: new AbortController().signal,
    ask: ({ id }) => {
      asked.push(id);
      const text = answers[id];
      return Promise.resolve(text === undefined ? { is: 'nothing' } : { is: 'text', text });
    },
    save: (found) => {
      findings.push(...found);
      return Promise.resolve();
    },
    tell: () => undefined,
  });
  return { asked, findings, happened: report.list().map(({ happened }) => happened) };
}
