import { describe, expect, it } from 'vitest';
import { listFacets } from '../../src/search/list-facets.ts';
import { labelFact } from '../../src/site/labels.ts';
import { samplePaper } from '../site-units/sample-paper.ts';

const chapters = [
  { id: 'tea', title: 'Tea and its leaves', short: 'Tea' },
  { id: 'kites', title: 'Kites' },
  { id: 'empty', title: 'Empty' },
];

const papers = [
  samplePaper({ chapter: 'tea', kind: 'measurement', published: '2024', platforms: ['mcu'] }),
  samplePaper({ chapter: 'kites', kind: 'survey', published: '2023-04' }),
  samplePaper({ chapter: 'kites', kind: 'measurement', published: '2024-10-16' }),
  samplePaper({ chapter: 'kites', kind: 'benchmark', precisions: ['INT4'] }),
].map((paper, index) => ({ ...paper, hasNote: index === 0 }));

describe('listFacets', () => {
  const lists = listFacets({ papers, chapters, label: labelFact });

  function list(facet: string): (string | number)[][] {
    const options = lists.find((one) => one.facet === facet)?.options ?? [];
    return options.map(({ label, count }) => [label, count]);
  }

  it('lists values by their number, then by name, without those that no paper has', () => {
    expect(list('kind')).toEqual([
      ['measurement study', 2],
      ['benchmark', 1],
      ['survey', 1],
    ]);
  });

  it('names a chapter shortly', () => {
    expect(list('chapter')).toEqual([
      ['Kites', 3],
      ['Tea', 1],
    ]);
  });

  it('lists years from the latest, and leaves out papers without one', () => {
    expect(list('year')).toEqual([
      ['2024', 2],
      ['2023', 1],
    ]);
  });

  it('lists platforms, number formats and what a paper comes with', () => {
    expect(list('platform')).toEqual([['microcontroller', 1]]);
    expect(list('format')).toEqual([['INT4', 1]]);
    expect(list('has')).toEqual([['a note', 1]]);
  });
});
