/** Tells whether there is anything to look up: a letter, a digit or a pictograph. */
export function isSearchable(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
}
