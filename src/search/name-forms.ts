/**
 * Lists the ways in which the name of a system may be typed, as written first.
 *
 * A keyboard lacks some signs: `R³Mem` is typed `R3Mem`.
 */
export function listNameForms(name: string): string[] {
  return [...new Set([name, name.normalize('NFKC')])];
}

/** Writes a name of several words as one, which is how the search asks for a whole name; else empty. */
export function joinName(name: string): string {
  const joined = name.normalize('NFKC').replaceAll(/\s+/gu, '');
  return joined === name.normalize('NFKC') ? '' : joined;
}
