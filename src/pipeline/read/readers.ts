import { atom } from './atom.ts';
import { bibtex } from './bibtex/index.ts';
import { cslJson } from './csl-json/index.ts';
import { csv } from './csv/index.ts';
import { dailyListing } from './daily-listing/index.ts';
import { identifiers } from './identifiers.ts';
import type { Reader } from './reader.ts';
import { nbib } from './tagged/nbib.ts';
import { ris } from './tagged/ris.ts';

/** Every reader; of two that recognise a source, the upper one reads it. */
export const READERS: readonly Reader[] = [
  // Those that look at the beginning of a file alone come first: anything may stand further down.
  csv,
  cslJson,
  atom,
  bibtex,
  ris,
  nbib,
  identifiers,
  dailyListing,
];
