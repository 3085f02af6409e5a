import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** Marks over single letters of a formula. */
export const mathAccent: RepairRule = {
  id: 'math-accent',
  explains: 'A mark over a letter of a formula was set: `\\tilde{O}(n)` became Õ(n).',
  examples: [
    { raw: '\\tilde{O}(n) and widetilde{O}(n)', fixed: 'Õ(n) and Õ(n)' },
    { raw: '\\hat{y} and \\bar{x}', fixed: 'ŷ and x̄' },
    { raw: 'hat {x}, that{x}, \\hat{lamp}', fixed: 'hat {x}, that{x}, \\hat{lamp}' },
  ],
  apply: (text) =>
    findEdits(text, MARKED, ({ groups = {} }) => {
      const { mark = '', letter = '' } = groups;
      return `${letter}${MARKS.get(mark) ?? ''}`.normalize('NFC');
    }),
};

/** Takes `\tilde{O}`, `widehat{y}`; refuses `that{x}`, `\hat{lamp}`. */
const MARKED = /\\?(?<![A-Za-z])(?:wide)?(?<mark>tilde|hat|bar|vec|dot|ddot)\{(?<letter>\p{L})\}/gu;

const MARKS: ReadonlyMap<string, string> = new Map([
  ['tilde', '\u0303'],
  ['hat', '\u0302'],
  ['bar', '\u0304'],
  ['vec', '\u20D7'],
  ['dot', '\u0307'],
  ['ddot', '\u0308'],
]);
