import { countThings } from '../site/words.ts';
import type { IndexKind, PaperIndex } from './paper-index.ts';

/** What an index is called, and what one of its entries is. */
export const INDEX_WORDS: Readonly<Record<IndexKind, IndexWords>> = {
  authors: { title: 'Authors', thing: 'author', without: ['names no author', 'name no author'] },
  venues: { title: 'Venues', thing: 'venue', without: ['names no venue', 'name no venue'] },
  categories: {
    title: 'Categories',
    things: 'categories',
    thing: 'category',
    without: ['has no category', 'have no category'],
  },
  keywords: {
    title: 'Keywords',
    thing: 'keyword',
    without: ['has no keywords', 'have no keywords'],
  },
  years: { title: 'Years', thing: 'year', without: ['has no date', 'have no date'] },
};

/** `12 venues`. */
export function countEntries({ kind, entries }: PaperIndex): string {
  const { thing, things = `${thing}s` } = INDEX_WORDS[kind];
  return `${entries.length.toLocaleString('en')} ${entries.length === 1 ? thing : things}`;
}

/** `32 papers name no venue`, or nothing where all do. */
export function countWithout({ kind, without }: PaperIndex): string | undefined {
  if (without === 0) return undefined;
  const [one, several] = INDEX_WORDS[kind].without;
  return `${countThings(without, 'paper')} ${without === 1 ? one : several}`;
}

interface IndexWords {
  readonly title: string;
  readonly thing: string;
  readonly things?: string;
  /** What is said of one paper, and of several. */
  readonly without: readonly [string, string];
}
