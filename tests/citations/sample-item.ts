import type { Citable } from '../../src/citations/citable.ts';
import type { CslItem } from '../../src/citations/csl-item.ts';

/** An invented paper with the given facts. */
export function sampleCitable(facts: Partial<Citable> = {}): Citable {
  return {
    id: 'tides-in-teacups',
    title: 'Tides in Teacups',
    authors: ['Ada Foam', 'Bo van Kelp'],
    published: '2024-03-05',
    categories: [],
    ...facts,
  };
}

/** An invented work with the given facts. */
export function sampleItem(facts: Partial<CslItem> = {}): CslItem {
  return {
    id: 'foam2024tides',
    type: 'article',
    title: 'Tides in Teacups',
    author: [{ family: 'Foam', given: 'Ada' }],
    issued: { 'date-parts': [[2024, 3, 5]] },
    ...facts,
  };
}
