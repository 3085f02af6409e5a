import { foldWord } from './fold-word.ts';

/** The file, in the folder of the index, of what the parts begin with: a line for each part. */
export const PARTS_FILE = 'parts.txt';

/** Fetches what the parts of an index begin with, in order; nothing where that isn't known. */
export async function readParts(folder: string): Promise<readonly string[]> {
  const response = await fetch(`${folder}${PARTS_FILE}`);
  return response.ok ? (await response.text()).split('\n') : [];
}

/**
 * Lists the words whose parts must be loaded so that a word finds all that begin so, whatever else
 * is loaded; undefined where that is more than one search may fetch.
 *
 * Pagefind loads the part in which a word itself belongs, and compares it with all parts that are
 * there. What begins as its stem may go on in the next ones. And where nothing begins so, Pagefind takes
 * the word's own longest beginning that is there, which can be in the parts before.
 */
export function listNeeded(word: string, parts: readonly string[]): string[] | undefined {
  const letters = Array.from(foldWord(word));
  const shortest = countStem(letters);
  const stem = letters.slice(0, shortest).join('');
  const going = parts.filter((part) => part.startsWith(stem));
  if (going.length > MOST_PARTS) return undefined;
  const beginnings = letters.slice(shortest).map((_, more) => {
    return letters.slice(0, shortest + more).join('');
  });
  return [...beginnings, ...going];
}

/** Some 100 KB. Of a survey of 10,000, `in` and `com` begin more; of one of hundreds, nothing does. */
const MOST_PARTS = 14;

/** How many letters a stem has at least: stemmers take no more than half of a word, and little of short ones. */
function countStem(letters: readonly string[]): number {
  if (letters.length > 3) return Math.max(3, Math.ceil(letters.length / 2));
  return letters.length === 3 && letters[2] === 's' ? 2 : letters.length;
}
