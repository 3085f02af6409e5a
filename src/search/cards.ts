import { compareText } from '../text/order.ts';
import type { Hit } from './hit.ts';
import { makeWordPattern, splitAtHits } from './word-pattern.ts';

/** What a row of the palette shows of a paper. */
export interface Card {
  /** Pagefind's. */
  readonly id: string;
  /** From the root of the site: `papers/x/index.html`. */
  readonly url: string;
  readonly title: string;
  readonly facts: readonly string[];
}

/** As many facts as fit beneath a title: chapter, year and kind. */
export const ROW_FACTS = 3;

/** The file of the cards in the folder of the index. */
export const CARDS_FILE = 'cards.txt';

/** Cards by the ids of their papers. */
export type Cards = ReadonlyMap<string, Card>;

/** Writes a line for each card; nothing where they would weigh more than the answers to some searches. */
export function formatCards(cards: readonly Card[]): string {
  if (cards.length > MOST_CARDS) return '';
  // Neighbours that are much the same take less room.
  const sorted = cards.toSorted((a, b) => compareText(a.url, b.url));
  const lines = sorted.map(({ id, url, title, facts }) =>
    [id, url, title, ...facts].map((cell) => cell.replaceAll(/\s+/gu, ' ')).join('\t'),
  );
  return lines.join('\n');
}

/** 338 cards are 20 KB on the way, and eight answers of Pagefind 9 KB. */
const MOST_CARDS = 500;

/** Fetches the cards of an index; without them rows only come later. */
export async function readCards(folder: string): Promise<Cards> {
  const response = await fetch(folder + CARDS_FILE).catch(() => undefined);
  return parseCards(response?.ok ? await response.text() : '');
}

/** Reads what `formatCards` wrote. */
export function parseCards(lines: string): Cards {
  const cards = lines.split('\n').flatMap((line) => {
    const [id = '', url, title, ...facts] = line.split('\t');
    return url === undefined || title === undefined ? [] : [{ id, url, title, facts }];
  });
  return new Map(cards.map((card) => [card.id, card]));
}

/** Makes a hit of a card, without what only a paper's text tells; the words are those asked for. */
export function cardToHit({ url, title, facts }: Card, words: readonly string[]): Hit {
  const marked = splitAtHits(title, makeWordPattern(words));
  return { url, title: marked, facts, headline: [], excerpt: [], words };
}
