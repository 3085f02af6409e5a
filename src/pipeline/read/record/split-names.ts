import { turnName } from './write-name.ts';

/** Splits a cell of names at “;”, “|”, “and” or, failing those, at commas. */
export function splitNames(cell: string): readonly string[] {
  const mark = MARKS.find((candidate) => candidate.test(cell));
  if (mark)
    return cell
      .split(mark)
      .map((name) => turnName(name))
      .filter(Boolean);
  const [family = '', given = '', ...more] = cell.split(',').map((part) => part.trim());
  const isOne = more.length === 0 && !family.includes(' ') && given !== '';
  return isOne ? [turnName(cell)] : splitAtCommas(cell);
}

/** “Wick, A., Oil, B.” is two names, and so is “Ada Wick, Ben Oil”. */
export function splitAtCommas(text: string): readonly string[] {
  const words = text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const paired =
    words.length % 2 === 0 && words.every((word, index) => index % 2 === 0 || INITIALS.test(word));
  if (!paired) return words;
  return words.flatMap((family, index) =>
    index % 2 === 0 ? [turnName(`${family}, ${words[index + 1] ?? ''}`)] : [],
  );
}

const MARKS = [/;/u, /\|/u, / (?:and|&) /u] as const;

/** Takes “A.”, “A. B.”, “J.-P.”; refuses “Ada”. */
const INITIALS = /^(?:\p{Lu}\.?[ -]?){1,4}$/u;
