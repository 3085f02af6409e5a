import { foldWord } from './fold-word.ts';
import { UNSPACED } from './word-pattern.ts';

/**
 * Tells whether the words that were found are those asked for.
 *
 * For a word that stands nowhere, Pagefind takes ever shorter beginnings of it until something
 * begins so: `kubernetes` finds `K.`. That helps with a slip at the end of a word, and is no answer
 * where less than half of it is left.
 */
export function answersQuery(query: string, found: readonly string[]): boolean {
  const texts = found.map(foldWord);
  return query
    .split(/\s+/u)
    .map((word) => foldWord(word).replace(/ies$/u, 'y'))
    .filter((word) => word !== '' && !UNSPACED.test(word))
    .every((word) => {
      const half = word.slice(0, Math.ceil(word.length / 2));
      return texts.some((text) => text.includes(half));
    });
}
