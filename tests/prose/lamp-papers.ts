import { listPaperNames, type NamedPaper } from '../../src/prose/paper-names.ts';

/** Invented papers with and without authors, dates and names. */
const LAMP_PAPERS: readonly NamedPaper[] = [
  {
    id: 'oillamp',
    title: 'OilLamp: Burning What There Is',
    system: 'OilLamp',
    authors: ['Ada Wick', 'Ben van der Oil', 'Cy Soot'],
    published: '2021-05',
  },
  {
    id: 'wicks-compared',
    title: 'Wicks, Compared in Winter',
    system: null,
    authors: ['Ada Wick', 'Ben van der Oil'],
    published: '2020',
  },
  {
    id: 'a-glow',
    title: 'A Glow',
    system: 'Glow',
    authors: [],
    published: undefined,
  },
  {
    id: 'another-glow',
    title: 'Another Glow? What Keepers Say',
    system: 'Glow',
    authors: ['Dora Beam'],
    published: undefined,
  },
  {
    id: 'dark',
    title: 'The Long Dark of the Northern Stations in a Winter Without Oil',
    system: null,
    authors: [],
    published: '1999',
  },
];

export const LAMP_NAMES = listPaperNames(LAMP_PAPERS);
