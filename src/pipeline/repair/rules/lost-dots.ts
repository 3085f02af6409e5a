import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** `\ldots` that lost its backslash. */
export const lostDots: RepairRule = {
  id: 'lost-dots',
  explains:
    'The command `\\ldots` lost its backslash: `g(1),ldots,g(J)` was written for g(1),…,g(J).',
  examples: [
    { raw: '{g(1),g(2),ldots,g(J)}', fixed: '{g(1),g(2),…,g(J)}' },
    { raw: 'x_1 + cdots + x_n', fixed: 'x_1 + ⋯ + x_n' },
    { raw: 'dots, polka dots, wildots', fixed: 'dots, polka dots, wildots' },
  ],
  apply: (text) =>
    findEdits(text, /(?<![A-Za-z\\])[lc]dots(?![A-Za-z])/gu, ({ 0: name }) =>
      name === 'ldots' ? '…' : '⋯',
    ),
};
