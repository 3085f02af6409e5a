import type { PaperText } from './found.ts';

/**
 * Whether words stand in a paper's text, character by character.
 *
 * White space is folded: a page may break a text into paragraphs otherwise than its source.
 */
export function isQuoted(words: string, { title, abstract }: PaperText): boolean {
  const wanted = foldSpace(words);
  return wanted !== '' && [title, abstract].some((text) => foldSpace(text).includes(wanted));
}

function foldSpace(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
