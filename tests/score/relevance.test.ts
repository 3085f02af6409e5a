import { expect, it } from 'vitest';
import { formatRelevance, formatRelevanceMisses } from '../../src/score/format-relevance.ts';
import { judgedQueriesSchema, measureRelevance, toFigures } from '../../src/score/relevance.ts';

const [kite, tail] = judgedQueriesSchema.parse([
  { query: 'kite', kind: 'known item', papers: { kites: 2 }, why: 'It is about kites.' },
  { query: 'tails', kind: 'topic', heldOut: 'first', papers: { tails: 2, kites: 1 }, why: 'So.' },
]);
if (!kite || !tail) throw new Error('Two queries are judged.');

const answers = [
  { judged: kite, ranked: ['cups', 'kites'] },
  { judged: tail, ranked: ['tails', 'kites'] },
];

it('averages by kind, then what is tuned on, what is held out, and all', () => {
  expect(toFigures(measureRelevance(answers)).map(({ name, share }) => [name, share])).toEqual(
    expect.arrayContaining([
      ['known item/MRR', 0.5],
      ['topic/nDCG@10', 1],
      ['tuned on/success@1', 0],
      ['held out/success@1', 1],
      ['all/MRR', 0.75],
    ]),
  );
});

it('sets engines side by side, and lists what is missed of the queries that may be looked at', () => {
  const measured = measureRelevance(answers);
  expect(formatRelevance([{ name: 'this site', measured }])[2]).toBe(
    'known item (1)    0.500    0.631    0.000',
  );
  expect(formatRelevanceMisses(answers)).toEqual([
    '0.63 known item: kite\n    - cups\n    2 kites',
  ]);
});
