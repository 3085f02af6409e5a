/**
 * Lists the matches of a global pattern.
 *
 * `matchAll` copies the pattern for every text, which takes longer than to see that it doesn't match.
 */
export function listMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return text.search(pattern) === -1 ? NONE : [...text.matchAll(pattern)];
}

const NONE: readonly RegExpExecArray[] = [];
