import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** Signs that LaTeX wants escaped. */
export const escapedSign: RepairRule = {
  id: 'escaped-sign',
  explains: 'A sign that LaTeX wants escaped lost its backslash: `75\\%` became 75%, `\\&` &.',
  insideAddresses: true,
  examples: [
    { raw: '75\\% of \\$184M for P\\&R', fixed: '75% of $184M for P&R' },
    { raw: 'https://host.org/a\\_b', fixed: 'https://host.org/a_b' },
    { raw: 'the set \\{0, 1\\}', fixed: 'the set {0, 1}' },
    { raw: '5% of P&R, a\\\\%', fixed: '5% of P&R, a\\\\%' },
  ],
  apply: (text) => findEdits(text, /(?<!\\)\\([%&$#_{}])/gu, ([, sign]) => sign),
};
