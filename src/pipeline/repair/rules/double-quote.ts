import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** LaTeX's double quotation marks. */
export const doubleQuote: RepairRule = {
  id: 'double-quote',
  explains: "LaTeX’s quotation marks became typographic ones: ` ``memory wall'' ` “memory wall”.",
  examples: [
    { raw: "extract ''features'' from", fixed: 'extract “features” from' },
    { raw: "hits a ``memory wall'', i.e.", fixed: 'hits a “memory wall”, i.e.' },
    { raw: 'a ``wall" and a "window\'\'', fixed: 'a “wall” and a “window”' },
    { raw: 'First, "windowing\'" reduces', fixed: 'First, “windowing” reduces' },
    {
      raw: 'the "wall" says "a \'point\'" and 5\'\' or ```x```',
      fixed: 'the "wall" says "a \'point\'" and 5\'\' or ```x```',
    },
  ],
  apply: (text) => findEdits(text, QUOTED, ({ groups = {} }) => `“${groups['words'] ?? ''}”`),
};

/** Takes ``a'', ``a", "a'', "a'" and ''a''; refuses "a", "'a'" and a fence of three backticks. */
const QUOTED = new RegExp(
  [
    String.raw`(?<!${'`'})${'``'}(?<words>[^${'`'}"“”\s](?:[^${'`'}"“”]{0,298}?[^\s'${'`'}"“”])??)(?:''|")(?!['"])`,
    String.raw`(?<![\p{L}\p{N}"'])"(?<words>[^${'`'}"'“”\s](?:[^${'`'}"'“”]{0,298}[^${'`'}"'“”\s])?)(?:''|'")(?!['"])`,
    String.raw`(?<![\p{L}\p{N}'"])''(?<words>[\p{L}\p{N}][^'"${'`'}“”]{0,298}?)''(?!['"\p{L}\p{N}])`,
  ].join('|'),
  'gu',
);
