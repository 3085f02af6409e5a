import type { ExtractedPaper } from '../../../src/model/paper.ts';

/** An extracted paper on bees, without facts unless `fields` has them. */
export function makePaper(
  fields: Partial<ExtractedPaper> & Pick<ExtractedPaper, 'id'>,
): ExtractedPaper {
  const title = fields.title ?? fields.id;
  return {
    title,
    rawTitle: title,
    abstract: '',
    chapter: 'hives',
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
    sources: [{ file: 'sources/bees.txt', line: 1 }],
    authors: [],
    categories: [],
    ...fields,
  };
}

/** Two on the dance, two on queens, one on lids that has no neighbour. */
export const BEE_PAPERS: readonly ExtractedPaper[] = [
  makePaper({
    id: 'camera-above-the-comb',
    title: 'A Camera Above the Comb: Reading the Waggle Dance',
    abstract:
      'Foragers tell where flowers stand by the waggle dance. We film the comb and read the angle of each waggle run.',
    system: 'WagScope',
  }),
  makePaper({
    id: 'dance-angles',
    title: 'Angles of the Waggle Dance in Wind',
    abstract:
      'Wind bends the flight of foragers. With WagScope we measure whether the waggle dance on the comb makes up for it.',
  }),
  makePaper({
    id: 'queen-piping',
    title: 'Queen Piping Before a Swarm',
    abstract: 'A microphone in the hive hears queen piping days before the swarm leaves.',
    platforms: ['mcu'],
    precisions: ['INT8'],
  }),
  makePaper({
    id: 'swarm-warning',
    title: 'A Swarm Warning for Beekeepers',
    abstract: 'Beekeepers learn of a swarm too late. We recognise queen piping on a small board.',
    platforms: ['mcu'],
    precisions: ['INT8'],
    chapter: 'honey',
  }),
  makePaper({
    id: 'lids-of-cork',
    title: 'Lids of Cork',
    abstract: 'Nine lids of wood, straw and cork are weighed over two winters.',
  }),
];

/** Shares no telling word with any of the above. */
export const BREAD_PAPER = makePaper({
  id: 'bread-at-altitude',
  title: 'Sourdough at High Altitude',
  abstract:
    'Bread rises faster where air is thin. Bakers kept diaries of dough, flour and proofing for a year, and we propose a simple method that reduces waste.',
});
