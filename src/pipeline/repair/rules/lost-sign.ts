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
    { raw: 'dots, polka dots, wildots', fixed: 'dots, polka dots, wildots' },
  ],
  apply: (text) =>
    findEdits(
      text,
      /(?<![A-Za-z\\])(?:[lc]dots|infty)(?![A-Za-z])/gu,
      ({ 0: name }) => SYMBOLS.get(name)?.text,
    ),
};
