import { describe, expect, it } from 'vitest';
import { listFacets } from '../../src/search/list-facets.ts';
import { KIND_LABELS } from '../../src/site/labels.ts';

const chapters = [
  { id: 'tea', title: 'Tea and its leaves', short: 'Tea' },
  { id: 'kites', title: 'Kites' },
  { id: 'empty', title: 'Empty' },
];

const papers = [
  { chapter: 'kites', kind: 'survey', published: '2023-04' },
  { chapter: 'tea', kind: 'measurement', published: '2024' },
  { chapter: 'kites', kind: 'measurement', published: '2024-10-16' },
  { chapter: 'kites', kind: 'benchmark' },
] as const;

describe('listFacets', () => {
  const [chapter, kind, year] = listFacets({ papers, chapters, kindLabels: KIND_LABELS });

  it('lists chapters in the order of the survey, by their short names, without empty ones', () => {
    expect(chapter?.options).toEqual([
      { value: 'tea', label: 'Tea', count: 1 },
      { value: 'kites', label: 'Kites', count: 3 },
    ]);
  });

  it('lists kinds by their number, then by name', () => {
    expect(kind?.options.map(({ label, count }) => [label, count])).toEqual([
      ['measurement study', 2],
      ['benchmark', 1],
      ['survey', 1],
    ]);
  });

  it('lists years from the latest, and leaves out papers without one', () => {
    expect(year?.options.map(({ value, count }) => [value, count])).toEqual([
      ['2024', 2],
      ['2023', 1],
    ]);
  });
});
