import type { LinePlace } from './place.ts';

/**
 * One record of a source, exactly as it is written there.
 *
 * `place` is the line of its title. A field that the source doesn't state is absent.
 */
export interface Entry {
  readonly place: LinePlace;
  readonly title: string;
  readonly abstract?: string;
  readonly authors?: readonly string[];
  readonly authorCount?: number;
  /** Stated by some listings instead of the number of authors. */
  readonly organization?: string;
  /** A year, a month or a day: `2024`, `2024-10` or `2024-10-16`. */
  readonly published?: string;
  /** Without a version: `2410.16144`. */
  readonly arxiv?: string;
  readonly doi?: string;
  readonly venue?: string;
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
