import { digestText } from '../text/digest.ts';

/** A list of papers, the newest first, to be followed. */
export interface Feed {
  /** Permanent, and its own among all feeds: `https://…`, or what `nameFeed` makes. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly authors: readonly string[];
  /** From the feed's own address to its page: `index.html`. */
  readonly page: string;
  /** The absolute addresses of the page and the feed, where it is known where the site stands. */
  readonly home: string | undefined;
  readonly self: string | undefined;
  /** The day of its newest entry. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly authors: readonly string[];
  /** A day, a month or a year; what isn't stated counts as the first. */
  readonly published: string;
  readonly page: string;
  readonly home: string | undefined;
  /** The paper itself. */
  readonly elsewhere: string | undefined;
  readonly categories: readonly string[];
}

/** A permanent name made from a path, for what has no known address. */
export function nameFeed(path: string): string {
  const digest = digestText(`conspectus:${path}`, 32);
  // A UUID of version 8, whose other digits are free.
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `a${digest.slice(17, 20)}`,
    digest.slice(20),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

/** The first moment of a date: `2024-03` → `2024-03-01T00:00:00Z`. */
export function momentOf(date: string): string {
  const [year = '1970', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}
