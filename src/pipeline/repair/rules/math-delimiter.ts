import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** The marks around a formula. */
export const mathDelimiter: RepairRule = {
  id: 'math-delimiter',
  explains: 'The dollar signs around a formula were taken off: `$O(n^2)$` became O(n²).',
  examples: [
    { raw: 'needs $O(n^2)$ and $2.6\\times$', fixed: 'needs O(n^2) and 2.6\\times' },
    { raw: 'needs \\(n\\) blocks', fixed: 'needs n blocks' },
    { raw: 'for every $k$ there is', fixed: 'for every k there is' },
    { raw: 'between $5 and $10, $184M', fixed: 'between $5 and $10, $184M' },
  ],
  apply: (text) =>
    findEdits(text, FORMULA, ({ groups = {} }) => {
      const { dollars, parens } = groups;
      if (parens !== undefined) return parens;
      return dollars !== undefined && /^[A-Za-z]$|[\\^_{}=]/u.test(dollars) ? dollars : undefined;
    }),
};

/** Takes `$O(n^2)$` and `\(n\)`; refuses `$5 and $10`. */
const FORMULA =
  /(?<![\\$])\$(?<dollars>[^\s$](?:[^$]{0,198}[^\s$\\])?)\$(?![\d$])|(?<!\\)\\\((?<parens>[^()$\\]{1,200})\\\)/gu;
