/**
 * Cuts a sentence into numbers, words and signs, in linear time.
 *
 * A name keeps the digits that belong to it (`top-1`, `Qwen-2.5-VL`); letters that are glued to a
 * number are a word of their own, so that `4-5x` is the number 4, a hyphen, the number 5 and `x`.
 */
export function listTokens(sentence: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < sentence.length) {
    const before = tokens.at(-1);
    const isGlued = before?.end === position;
    const pattern = isGlued && before.kind === 'number' ? AFTER_NUMBER : ANYWHERE;
    pattern.lastIndex = position;
    const match = pattern.exec(sentence);
    if (!match) {
      position += 1;
      continue;
    }
    const [text] = match;
    const end = position + text.length;
    const kind = match.groups?.['number'] ? 'number' : match.groups?.['sign'] ? 'sign' : 'word';
    tokens.push({ kind, text, lower: text.toLowerCase(), start: position, end, isGlued });
    position = end;
  }
  return tokens;
}

/** Takes `12,041`, `2.5`, `.5`; of `1,2` it takes `1`. */
const NUMBER = String.raw`(?<number>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\p{L}\p{N}])\.\d+)`;

/** Takes `order-of-magnitude`, `INT8`, `Pi-4`, `llama.cpp`, `don’t`. */
const WORD = String.raw`(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐.'’_][\p{L}\p{N}]+)*)`;

/** Takes `MB` of `0.5MB-sized`, `mm²`, `μJ`. */
const GLUED_WORD = String.raw`(?<word>\p{L}+[²³]?)`;

/** Names and dimensions: takes `1F1B`, `8x8`; refuses `2.5x`, `60FPS`. */
const DIGIT_NAME = String.raw`(?<name>\d+\p{L}{1,3}\d[\p{L}\p{N}]*)`;

const SIGN = String.raw`(?<sign>[^\s])`;

const ANYWHERE = new RegExp(`${DIGIT_NAME}|${NUMBER}|${WORD}|${SIGN}`, 'uy');
const AFTER_NUMBER = new RegExp(`${NUMBER}|${GLUED_WORD}|${SIGN}`, 'uy');

/** A number, a word or a sign, with its place in the sentence. */
export interface Token {
  readonly kind: 'number' | 'word' | 'sign';
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** No white space stands before it. */
  readonly isGlued: boolean;
}
