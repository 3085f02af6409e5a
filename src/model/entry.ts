import type { LinePlace } from './place.ts';

/**
 * One record of a source, exactly as it is written there.
 *
 * `place` is the line of its title or, in a bibliography, the first of its record. A field that the source doesn't state is absent.
 */
export interface Entry {
  readonly place: LinePlace;
  /** Empty where the source has only an arXiv id or a DOI to look it up by. */
  readonly title: string;
  readonly abstract?: string;
  /** In order, each as it is said: “Ada Wick”. */
  readonly authors?: readonly string[];
  /** The source names only the first of the authors. */
  readonly moreAuthors?: boolean;
  readonly authorCount?: number;
  /** Stated by some listings instead of the number of authors. */
  readonly organization?: string;
  /** A year, a month or a day: `2024`, `2024-10` or `2024-10-16`. */
  readonly published?: string;
  /** Without a version: `2410.16144`. */
  readonly arxiv?: string;
  readonly doi?: string;
  readonly venue?: string;
  /** Where the source says that the paper is. */
  readonly address?: string;
  readonly keywords?: readonly string[];
  /** Of an archive or of the source itself: `cs.LG`. */
  readonly categories?: readonly string[];
  /** What the keeper of a bibliography noted beside the paper. */
  readonly remark?: string;
}

/** One edit of the repair stage: the damaged words, what a reader should see, and the rule that says so. */
export interface Repair {
  readonly raw: string;
  readonly fixed: string;
  /** The rule's id, e.g. `latex-times`. */
  readonly rule: string;
}

/** An entry with its title and abstract mended; `raw` keeps the words as captured. */
export interface MendedEntry extends Omit<Entry, 'title' | 'abstract'> {
  readonly raw: Entry;
  readonly title: string;
  readonly abstract: string;
  readonly repairs: readonly Repair[];
}
