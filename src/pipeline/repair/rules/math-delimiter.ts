import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** The marks around a formula. */
export const mathDelimiter: RepairRule = {
  id: 'math-delimiter',
  explains: 'The dollar signs around a formula were taken off: `$O(n^2)$` became O(n²).',
  examples: [
    { raw: 'needs $O(n^2)$ and $2.6\\times$', fixed: 'needs O(n^2) and 2.6\\times' },
    { raw: 'needs \\(n\\) or \\(O(n^2)\\) blocks', fixed: 'needs n or O(n^2) blocks' },
    { raw: 'for every $k$ there is', fixed: 'for every k there is' },
    {
      raw: 'between $5 and $10, $184M, ${a}/${b}, $x_y/$z',
      fixed: 'between $5 and $10, $184M, ${a}/${b}, $x_y/$z',
    },
  ],
  apply: (text) =>
    findEdits(text, FORMULA, ({ groups = {} }) => {
      const { dollars, parens } = groups;
      if (parens !== undefined) return parens.trim();
      return dollars !== undefined && isFormula(dollars) ? dollars : undefined;
    }),
};

/** Takes `n`, `O(n^2)`, `2\\times`; refuses `5 and`, `(a` and words. */
function isFormula(text: string): boolean {
  if (!/^[A-Za-z]$|[\\^_{}=]/u.test(text)) return false;
  return ['()', '[]', '{}'].every(
    ([open = '', close = '']) => text.split(open).length === text.split(close).length,
  );
}

/** Takes `$O(n^2)$` and `\(n\)`; refuses `$5 and $10`, `$a_b/$c`. */
const FORMULA =
  /(?<![\\$\w])\$(?<dollars>[^\s${/),.`'"](?:[^$`]{0,198}[^\s$\\`])?)\$(?![\w${(])|(?<!\\)\\\((?<parens>[^$]{1,200}?)\\\)/gu;
