import { isNameLike, listWords, nameNumbered, splitWord, toKey, type Word } from './word.ts';
import { listNumbers, type WrittenNumber } from './written-number.ts';

/** A number of a sentence, to be found in what the sentence cites. */
export interface NumberClaim {
  readonly number: WrittenNumber;
  /** The key of the name that it may be part of: of “4090” in “RTX 4090”, that of both. */
  readonly phrase: string | undefined;
}

/** A word of a sentence that is spelled like a name. */
export interface NameClaim {
  readonly word: string;
  readonly start: number;
  readonly key: string;
  /** Spelled like any word at the head of a sentence, so only a word that nobody uses is a name: “Quartet”. */
  readonly isPlain: boolean;
  /** What it is made of where it is a compound: “LLaMA”, “7B”. */
  readonly parts: readonly string[];
}

/** Lists what a sentence claims: its numbers and its names, but for what stands in `known` spans. */
export function listClaims(text: string, known: readonly Span[]): Claims {
  const words = listWords(text);
  const numbers = listNumbers(text);
  const claims: { numbers: NumberClaim[]; names: NameClaim[] } = { numbers: [], names: [] };
  words.forEach((word, index) => {
    if (known.some((span) => word.start < span.end && span.start < word.end)) return;
    const isPlain = isPlainName(word);
    if (isPlain || isName(word.text)) claims.names.push({ ...toNameClaim(word), isPlain });
    else {
      const own = numbers.filter(({ start }) => start >= word.start && start < word.end);
      const phrase = nameNumbered(words[index - 1], word);
      claims.numbers.push(...own.map((number) => ({ number, phrase })));
    }
  });
  return claims;
}

function isName(word: string): boolean {
  return (
    !FORMAT.test(word) && splitWord(word).some((part) => isNameLike(part) || isSeries(part, word))
  );
}

/** Number formats and versions, of which the numbers count: takes “INT8”, “W4A8KV4”, “v2”, “top-1”. */
const FORMAT =
  /^(?:(?:u?int|fp|bf|nf|mx(?:fp|int)|nvfp|float|bfloat)-?\d[\d.]*|W\d+A\d+(?:KV\d+)?|v\d[\d.]*)(?:[-/].*)?$/iu;

/** “Llama” in “Llama-3”: a capitalised word with a number is a name. */
function isSeries(part: string, word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(part) && /[-‑]\p{N}/u.test(word);
}

/** A capitalised word within a sentence, but for those of the calendar. */
function isPlainName({ text, start }: Word): boolean {
  return start > 0 && PLAIN.test(text) && !CALENDAR.has(text);
}

/** Takes “Marsellus”, “Rosetta’s”; refuses “FlexQ”, “I”. */
const PLAIN = /^\p{Lu}\p{Ll}+(?:['’]s?)?$/u;

const CALENDAR = new Set(
  'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(
    ' ',
  ),
);

function toNameClaim({ text, start }: Word): Omit<NameClaim, 'isPlain'> {
  return { word: text, start, key: toKey(text), parts: splitWord(text) };
}

interface Claims {
  readonly numbers: readonly NumberClaim[];
  readonly names: readonly NameClaim[];
}

/** A stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
