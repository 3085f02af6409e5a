/**
 * The longest query that is searched, in UTF-16 units.
 *
 * Every word costs a look-up, and all must match: the longest title of a survey fits twice.
 */
export const MAX_QUERY_LENGTH = 300;

/** Cuts a query to the length that is searched, between two characters. */
export function limitQuery(raw: string): { query: string; cut: boolean } {
  const text = raw.toWellFormed();
  if (text.length <= MAX_QUERY_LENGTH) return { query: text, cut: false };
  // A half of a surrogate pair at the end would become a replacement character.
  return { query: text.slice(0, MAX_QUERY_LENGTH).replace(/[\uD800-\uDBFF]$/u, ''), cut: true };
}

export { isSearchable } from '../text/searchable.ts';

/**
 * Turns what a reader typed into what the index understands, which knows words and phrases only.
 *
 * Signs that the index keeps as part of a word, but that readers add around one (`<4B`, `~57K`,
 * `2.6×`), and invisible characters (direction marks, controls) become spaces. `+` stays: `C++`.
 */
export function toTerm(query: string): string {
  return query
    .replaceAll(/[\p{Cc}\p{Cf}\p{Sc}\p{Sk}]|(?!\+)\p{Sm}/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
