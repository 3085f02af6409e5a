/**
 * Folds a text to what two spellings of it have in common: compatibility forms resolved, accents
 * and case dropped, everything but letters and digits turned into single blanks.
 *
 * “Über‑FAST²: a  Study” and “uber-fast2 A study” give the same.
 */
export function toComparable(text: string): string {
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .replaceAll(/[^a-z\d]+/gu, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Has nothing but ASCII. */
const PLAIN = /^[\n\r\t -~]*$/u;
