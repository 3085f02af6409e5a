import { toComparable } from './comparable.ts';

/** Folds a text as `toComparable` does, and the Latin letters too that have no accent to drop: `Łódź` → `lodz`. */
export function foldLetters(text: string): string {
  return toComparable(text).replaceAll(/[ßøłđæœ]/gu, (letter) => PLAIN[letter] ?? letter);
}

const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
};
