import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';
import { SYMBOLS } from '../symbols.ts';

/** Signs that stand for themselves and lost their backslash. */
export const lostSign: RepairRule = {
  id: 'lost-sign',
  explains: 'A sign’s command lost its backslash: `g(1),ldots,g(J)` was written for g(1),…,g(J).',
  examples: [
    { raw: '{g(1),g(2),ldots,g(J)}', fixed: '{g(1),g(2),…,g(J)}' },
    { raw: 'x_1 + cdots + x_n', fixed: 'x_1 + ⋯ + x_n' },
    { raw: 'in [0, infty)', fixed: 'in [0, ∞)' },
    { raw: '{sim}11% quicker, 7{times}', fixed: '∼11% quicker, 7×' },
    { raw: 'dots, polka dots, wildots, {in}', fixed: 'dots, polka dots, wildots, {in}' },
  ],
  apply: (text) =>
    findEdits(text, SIGN, ({ groups = {} }) => SYMBOLS.get(groups['name'] ?? '')?.text),
};

/** Takes `ldots`, `infty` and, alone in braces, `{sim}` or `{alpha}`; refuses `dots`, `sim`, `{in}`. */
const SIGN =
  /(?<![A-Za-z\\])(?<name>[lc]dots|infty)(?![A-Za-z])|(?<![\w\\])(?<![\^_])\{(?<name>sim|approx|[gln]eq|cdot|alpha|beta|gamma|delta|epsilon|lambda|mu|sigma|theta|tau|phi|psi|omega|Delta|Lambda|Sigma|Omega)\}|(?<=\d)\{(?<name>times|pm|sim|cdot|deg|circ|mu)\}/gu;
