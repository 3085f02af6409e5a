import { expect, it } from 'vitest';
import { metadataSchema, type Metadata } from '../../../src/model/metadata.ts';
import { checkFacts } from '../../../src/pipeline/enrich/check-facts.ts';
import { makeReport } from '../../../src/report/report.ts';

it.each([
  ['an id and a date of one month', { arxiv: '2101.00001', published: '2021-01-05' }],
  [
    'a paper of the last days of the month before',
    { arxiv: '2101.00001', published: '2020-12-30' },
  ],
  ['a date without a day', { arxiv: '2101.00001', published: '2021-01' }],
  ['a year', { arxiv: '2101.00001', published: '2020' }],
  ['an id of the old form', { arxiv: 'cs/0112017', published: '2001-12-03' }],
  ['the DOI that arXiv gave', { arxiv: '2101.00001', doi: '10.48550/arXiv.2101.00001' }],
  ['the DOI of a publisher', { arxiv: '2101.00001', doi: '10.1000/lids(3)' }],
])('has nothing against %s', (_, facts) => {
  expect(check({ lids: facts })).toEqual([]);
});

it.each([
  [
    'an id that was given out before the date',
    { arxiv: '2101.00001', published: '2021-02-01' },
    'enrich/id-date',
  ],
  ['an id of another year', { arxiv: '2101.00001', published: '2018' }, 'enrich/id-date'],
  ['an id with a version', { arxiv: '2101.00001v2' }, 'enrich/odd-id'],
  ['an address for a DOI', { doi: 'https://doi.org/10.1000/lids' }, 'enrich/odd-id'],
  [
    'the DOI of another preprint',
    { arxiv: '2101.00001', doi: '10.48550/arxiv.2101.00002' },
    'enrich/two-papers',
  ],
])('reports %s', (_, facts, problem) => {
  expect(check({ lids: facts }).map(({ id }) => id)).toEqual([problem]);
});

it('reports one id under two papers', () => {
  const found = check({ lids: { doi: '10.1000/Lids' }, pots: { doi: '10.1000/lids' } });
  expect(found.map(({ happened }) => happened)).toEqual([
    '`pots` and `lids` have one id: DOI 10.1000/lids.',
  ]);
});

function check(facts: Readonly<Record<string, Partial<Metadata>>>) {
  const report = makeReport();
  const parsed = Object.entries(facts).map(([id, one]) => [id, metadataSchema.parse(one)] as const);
  checkFacts(Object.fromEntries(parsed), report);
  return report.list();
}
