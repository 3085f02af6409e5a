import type { Word } from './list-words.ts';
import type { KnownWord } from './vocabulary.ts';

/** The words of a text in little room: those of all papers are kept, and they are many. */
export interface PackedWords {
  readonly known: readonly KnownWord[];
  /** The start, the end and the pair of each word. */
  readonly places: Uint32Array;
}

/** Packs the words of a text. */
export function packWords(words: readonly Word[]): PackedWords {
  const places = new Uint32Array(words.length * FIELDS);
  words.forEach(({ start, end, pair }, at) => {
    places[at * FIELDS] = start;
    places[at * FIELDS + 1] = end;
    places[at * FIELDS + 2] = pair ?? NO_PAIR;
  });
  return { known: words.map(({ known }) => known), places };
}

/** Gives back the words that `packWords` packed. */
export function unpackWords({ known, places }: PackedWords): readonly Word[] {
  return known.map((word, at) => {
    const [start = 0, end = 0, pair = NO_PAIR] = [
      places[at * FIELDS],
      places[at * FIELDS + 1],
      places[at * FIELDS + 2],
    ];
    return { known: word, start, end, pair: pair === NO_PAIR ? undefined : pair };
  });
}

const FIELDS = 3;

const NO_PAIR = 2 ** 32 - 1;
