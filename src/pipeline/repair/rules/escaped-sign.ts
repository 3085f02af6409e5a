import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** Signs that LaTeX wants escaped. */
export const escapedSign: RepairRule = {
  id: 'escaped-sign',
  explains: 'A sign that LaTeX wants escaped lost its backslash: `75\\%` became 75%, `\\&` &.',
  insideAddresses: true,
  examples: [
    { raw: '75\\% of \\$184M for P\\&R', fixed: '75% of $184M for P&R' },
    { raw: 'R \\& D, C\\# and issue \\#5', fixed: 'R & D, C# and issue #5' },
    { raw: 'https://host.org/a\\_b', fixed: 'https://host.org/a_b' },
    { raw: 'the set \\{0, 1\\}', fixed: 'the set {0, 1}' },
    { raw: '5% of P&R, a\\\\%, \\%h, \\$x', fixed: '5% of P&R, a\\\\%, \\%h, \\$x' },
  ],
  apply: (text) =>
    findEdits(text, ESCAPED, ({ groups = {} }) => groups['sign'] ?? `{${groups['inner'] ?? ''}}`),
};

/** Takes `75\%`, `\$184M`, `P\&R`, `a\_b`, `\#1` and `\{0, 1\}`; refuses `\%hash`, `\$name`, `\s+\{`. */
const ESCAPED = new RegExp(
  [
    String.raw`(?<!\\)\\(?<sign>%)(?![A-Za-z\\:{])`,
    String.raw`(?<!\\)\\(?<sign>\$)(?=[\d.])`,
    String.raw`(?<=\w)\\(?<sign>[&_#])(?=\w)`,
    String.raw`(?<= )\\(?<sign>&)(?= )`,
    String.raw`(?<!\\)\\(?<sign>#)(?=\d|$|[\s).,])`,
    String.raw`(?<!\\)\\\{(?<inner>[^{}\\]{0,200})\\\}`,
  ].join('|'),
  'gu',
);
