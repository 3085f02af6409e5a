import type { Shelf } from '../../src/site/library.ts';
import type { SitePaper } from '../../src/site/site-paper.ts';

/** An invented paper with the given facts. */
export function samplePaper(facts: Partial<SitePaper> = {}): SitePaper {
  return {
    id: 'tides-in-teacups',
    title: 'Tides in Teacups',
    rawTitle: 'Tides in Teacups',
    chapter: 'currents',
    alsoIn: [],
    chapterEvidence: [],
    kind: 'method',
    system: null,
    platforms: [],
    devices: [],
    precisions: [],
    headline: null,
    results: [],
    links: [],
    evidence: [],
    repairs: [],
    sources: [{ file: 'sources/harbour.txt', line: 1 }],
    authors: [],
    categories: [],
    related: [],
    names: [],
    abstract: '',
    ...facts,
  };
}

/** An invented chapter with the given papers. */
export function sampleShelf(papers: readonly SitePaper[], id = 'currents'): Shelf {
  return { id, title: id, short: id, scope: '', number: 1, papers, path: [], touching: [] };
}
