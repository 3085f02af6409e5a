import { expect, it } from 'vitest';
import { scoreMatch } from '../../src/lookup/score-match.ts';
import { ABSTRACTS } from '../pipeline/context.ts';

const lids = {
  title: 'Warm Lids: Wood, Straw and Cork',
  abstract: ABSTRACTS.hive,
  authors: ['Ada Wax', 'Ben Comb'],
};

it.each([
  ['the same', lids, { score: 1, isStrong: true }],
  ['another spelling', { ...lids, title: 'WARM LIDS - wood, straw & cork' }, { isStrong: true }],
  ['half of the abstract', { ...lids, abstract: ABSTRACTS.hive.slice(0, 90) }, { isStrong: true }],
  ['another title over the abstract', { ...lids, title: 'On Lids' }, { isStrong: true }],
  [
    'the title over another abstract',
    { ...lids, abstract: ABSTRACTS.honey },
    { score: 0.5, isStrong: false },
  ],
  ['the title alone', { ...lids, abstract: '' }, { score: 1, isStrong: true }],
  ['part of the title alone', { ...lids, title: 'Warm Lids', abstract: '' }, { isStrong: false }],
  ['other authors', { ...lids, authors: ['Cy Queen'] }, { score: 1, isStrong: false }],
  ['initials of the authors', { ...lids, authors: ['Wax, A.'] }, { score: 1, isStrong: true }],
  [
    'no title and no abstract',
    { title: '', abstract: '', authors: [] },
    { score: 0, isStrong: false },
  ],
])('compares a paper with %s', (_, record, match) => {
  expect(scoreMatch(lids, record)).toMatchObject(match);
});
