/** Makes a set of the words of a text. */
export function toWordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
