import { expect, it } from 'vitest';
import type { Companion } from '../../src/site/cited-together.ts';
import { listRelated } from '../../src/site/related.ts';
import { samplePaper, sampleShelf } from './sample-paper.ts';

const SPEAK = 'both speak of spoons, foam';

it('keeps the neighbours in their order, and says which are cited together with the paper', () => {
  const found = list({ related: ['spoon', 'foam'], companions: [companion('foam')] });
  expect(found).toEqual([
    { id: 'spoon', reason: SPEAK },
    { id: 'foam', reason: `${SPEAK}; cited together in Currents` },
  ]);
});

it('adds three that are cited together with it, the nearest first', () => {
  const companions = ['foam', 'spoon', 'saucer', 'kettle', 'cosy'].map((id) => companion(id));
  expect(list({ related: ['spoon'], companions }).map(({ id }) => id)).toEqual([
    'spoon',
    'foam',
    'saucer',
    'kettle',
  ]);
});

it('lists no more than seven', () => {
  const related = ['spoon', 'foam', 'saucer', 'kettle', 'cosy'];
  const companions = ['leaf', 'pot', 'milk'].map((id) => companion(id));
  expect(list({ related, companions }).map(({ id }) => id)).toEqual([...related, 'leaf', 'pot']);
});

it('leaves out those that it names and that name it', () => {
  const companions = ['foam', 'spoon', 'kettle'].map((id) => companion(id));
  const found = list({
    related: ['spoon', 'saucer'],
    names: ['spoon'],
    namedBy: ['foam', 'saucer'],
    companions,
  });
  expect(found.map(({ id }) => id)).toEqual(['kettle']);
});

it.each([
  [['chapter currents'], 1, 'cited together in Currents'],
  [['chapter currents'], 0, 'cited in one paragraph of Currents'],
  [['introduction', 'note foam'], 1, 'cited together in the introduction and the note on FoamMap'],
  [
    ['chapter currents', 'note spoon', 'conclusion'],
    2,
    'cited together in Currents, the note on On Spoons and another text',
  ],
  [
    ['chapter currents', 'conclusion', 'note spoon', 'note foam'],
    2,
    'cited together in Currents, the conclusion and 2 others',
  ],
] as const)('names the texts: %s', (texts, sentences, reason) => {
  const found = list({ companions: [companion('foam', { sentences, texts })] });
  expect(found).toEqual([{ id: 'foam', reason }]);
});

it('lists nothing for a paper that stands alone', () => {
  expect(list({})).toEqual([]);
});

function list({ related = [], names = [], namedBy = [], companions = [] }: Around) {
  const paper = samplePaper({
    related: related.map((id) => ({ id, reason: SPEAK })),
    names: names.map((id) => ({ id, quote: 'We use it.' })),
  });
  const papers = [
    paper,
    samplePaper({ id: 'foam', title: 'A Map of Foam', system: 'FoamMap' }),
    samplePaper({ id: 'spoon', title: 'On Spoons' }),
  ];
  return listRelated(paper.id, {
    shelves: [{ ...sampleShelf(papers), short: 'Currents' }],
    papers: new Map(papers.map((data) => [data.id, { data }])),
    namedBy: new Map([[paper.id, namedBy.map((id) => ({ id }))]]),
    citedTogether: new Map([[paper.id, companions]]),
  });
}

function companion(
  id: string,
  { sentences = 1, texts = ['chapter currents'] }: Citing = {},
): Companion {
  return {
    id,
    sentences,
    paragraphs: 1,
    texts: texts.map((text) => {
      const [kind, of = kind] = text.split(' ');
      if (kind === 'chapter' || kind === 'note') return { kind, id: of ?? '' };
      return { kind: kind === 'conclusion' ? kind : 'introduction', id: of ?? '' };
    }),
  };
}

interface Around {
  readonly related?: readonly string[];
  readonly names?: readonly string[];
  readonly namedBy?: readonly string[];
  readonly companions?: readonly Companion[];
}

interface Citing {
  readonly sentences?: number;
  readonly texts?: readonly string[];
}
