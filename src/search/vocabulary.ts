import { toComparable } from '../text/comparable.ts';

/** Words of an index with the number of papers in which each stands. */
export type Vocabulary = ReadonlyMap<string, number>;

/** The file of the vocabulary in the folder of the index. */
export const VOCABULARY_FILE = 'words.txt';

/** Fetches the vocabulary of an index; empty where there is none. */
export async function readVocabulary(folder: string): Promise<Vocabulary> {
  try {
    const response = await fetch(`${folder}${VOCABULARY_FILE}`);
    return parseVocabulary(response.ok ? await response.text() : '');
  } catch {
    // Without it only the help with slips is missing.
    return new Map();
  }
}

/** Lists the words of texts, one line for each number of texts: `12 kite tail`. */
export function formatVocabulary(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(toComparable(text).split(' '))) {
      if (WORD.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const least = counts.size > MOST_WORDS ? 2 : 1;
  const words = counts.keys().filter((word) => (counts.get(word) ?? 0) >= least);
  const byCount = Map.groupBy(words, (word) => counts.get(word) ?? 0);
  return [...byCount]
    .toSorted(([a], [b]) => b - a)
    .map(([count, own]) => `${count} ${own.toSorted().join(' ')}`)
    .join('\n');
}

/** A survey with more leaves out words of a single paper: 20,000 words are 70 KB on the way. */
const MOST_WORDS = 20_000;

/** Reads what `formatVocabulary` wrote. */
export function parseVocabulary(lines: string): Vocabulary {
  const vocabulary = new Map<string, number>();
  for (const line of lines.split('\n')) {
    const [count, ...words] = line.split(' ');
    for (const word of words) vocabulary.set(word, Number(count));
  }
  return vocabulary;
}

/** A word with a letter; of shorter ones, slips can't be told. Takes `int8`; refuses `tea`, `2024`. */
const WORD = /^(?=.*\p{L})[\p{L}\p{N}]{4,30}$/u;
