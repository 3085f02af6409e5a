import { distance } from 'fastest-levenshtein';
import type { MendedEntry } from '../../model/entry.ts';
import { toComparable } from '../../text/comparable.ts';
import { measureOverlap, toShingles } from '../../text/shingles.ts';

/** An entry with what comparing it needs, computed once. */
export interface Fingerprint {
  readonly entry: MendedEntry;
  readonly title: string;
  /** Runs of words of the abstract; empty where the entry has none. */
  readonly shingles: ReadonlySet<number>;
}

// The most that the abstracts of two different papers share among the 338 of the shipped survey is
// 0.08, so these leave a wide margin; the less the titles agree, the more the abstracts must.
const OVERLAP_UNDER_ONE_TITLE = 0.25;
const OVERLAP_UNDER_NEAR_TITLES = 0.5;
const OVERLAP_UNDER_ANY_TITLES = 0.8;
/** Letters that may differ between two spellings of one title, as a share of the longer one. */
const NEAR_TITLE = 0.25;

export function takeFingerprint(entry: MendedEntry): Fingerprint {
  return {
    entry,
    title: toComparable(entry.title),
    shingles: toShingles(toComparable(entry.abstract)),
  };
}

/**
 * Says whether two entries describe one paper.
 *
 * An identifier decides where both have it. Otherwise the abstracts do, held to a stricter measure
 * the less the titles agree; without an abstract to check, only the same title is the same paper.
 */
export function isSamePaper(a: Fingerprint, b: Fingerprint): boolean {
  const identifiers = compareIdentifiers(a.entry, b.entry);
  if (identifiers !== undefined) return identifiers;
  if (a.shingles.size === 0 || b.shingles.size === 0) return a.title === b.title && a.title !== '';
  return measureOverlap(a.shingles, b.shingles) >= findNeededOverlap(a.title, b.title);
}

function findNeededOverlap(a: string, b: string): number {
  if (a === b) return OVERLAP_UNDER_ONE_TITLE;
  const longer = Math.max(a.length, b.length);
  const near =
    Math.abs(a.length - b.length) <= longer * NEAR_TITLE && distance(a, b) <= longer * NEAR_TITLE;
  return near ? OVERLAP_UNDER_NEAR_TITLES : OVERLAP_UNDER_ANY_TITLES;
}

/** True or false where both name an arXiv id or, failing that, a DOI; else undefined. */
function compareIdentifiers(a: MendedEntry, b: MendedEntry): boolean | undefined {
  if (a.arxiv !== undefined && b.arxiv !== undefined) return a.arxiv === b.arxiv;
  if (a.doi !== undefined && b.doi !== undefined) {
    return a.doi.toLowerCase() === b.doi.toLowerCase() || undefined;
  }
  return undefined;
}
