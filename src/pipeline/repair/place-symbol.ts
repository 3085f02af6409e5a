import type { Edit } from './edit.ts';
import type { MathSymbol } from './symbols.ts';

/**
 * Puts a symbol in the place of its command and closes up what TeX would have closed up.
 *
 * The blank after `\geq` in `T\geq 0` only ends the command; the blanks of `M \geq d` are the
 * author's. A sign before a lone number stands close to it (`∼7.7`), as does `∼` between two
 * numbers, where it marks a range.
 */
export function placeSymbol(text: string, { start, end }: Span, symbol: MathSymbol): Edit {
  const left = describeLeft(text, start);
  const right = describeRight(text, end);
  switch (symbol.role) {
    case 'operator':
    case 'relation':
      return placeOperator({ start, end, text: symbol.text }, left, right);
    case 'function':
      return { start, end, text: left.isGlued && left.isOperand ? ` ${symbol.text}` : symbol.text };
    case 'letter':
      return { start, end: right.isUnit && symbol.text === 'μ' ? end + 1 : end, text: symbol.text };
    case 'sign':
      return { start, end, text: symbol.text };
  }
}

function placeOperator({ start, end, text }: Edit, left: Side, right: Side): Edit {
  const isRange = text === '∼' && left.isNumber && right.isNumber;
  const isUnary = !left.isOperand && right.isNumber;
  const eatsLeft = isRange && !left.isGlued;
  const eatsRight = !right.isGlued && right.isOperand && (isRange || isUnary || left.isGlued);
  return { start: eatsLeft ? start - 1 : start, end: eatsRight ? end + 1 : end, text };
}

function describeLeft(text: string, start: number): Side {
  const before = text.slice(Math.max(0, start - LONGEST_OPERAND), start);
  return {
    isGlued: start > 0 && !/\s$/u.test(before),
    isNumber: /\d[%xX×]? ?$/u.test(before),
    isOperand: LEFT_OPERAND.test(before),
    isUnit: false,
  };
}

function describeRight(text: string, end: number): Side {
  const after = text.slice(end, end + LONGEST_OPERAND);
  return {
    isGlued: end < text.length && !/^\s/u.test(after),
    isNumber: /^ ?\.?\d/u.test(after),
    isOperand: RIGHT_OPERAND.test(after),
    isUnit: /^ (?:[sJWmAVFLgMCH]|eV|Hz|mol|bar)(?![A-Za-z])/u.test(after),
  };
}

const LONGEST_OPERAND = 12;

/** Takes `5%`, `N`, `)` and `x2` at the end, with or without one blank; refuses `of` and `a` alone. */
const LEFT_OPERAND = /(?:\d[%xX×]?|[)\]}|]|(?<![A-Za-z])[B-HJ-Zb-zA\u0370-\u03ff]) ?$/u;

/** Takes `5`, `.5`, `-1`, `d^2`, `n)`, `|x|` at the start; refuses `of`, `a`, `I`. */
const RIGHT_OPERAND = /^ ?(?:[-−]?\.?\d|[|(\\{]|[\u0370-\u03ff]|(?![aAI]\b)[A-Za-z](?![A-Za-z]))/u;

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Side {
  readonly isGlued: boolean;
  readonly isNumber: boolean;
  readonly isOperand: boolean;
  readonly isUnit: boolean;
}
