import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** Fractions, with their command or without it. */
export const fraction: RepairRule = {
  id: 'fraction',
  explains: 'A fraction’s two groups became a quotient: `N^2d^2{M}` was written for N²d²/M.',
  examples: [
    { raw: 'only 1{8} of it', fixed: 'only 1/8 of it' },
    { raw: 'using N^2d^2{M} operations', fixed: 'using N^2d^2/M operations' },
    { raw: '\\frac{1}{n} and \\frac{a+b}{2}', fixed: '1/n and (a+b)/2' },
    {
      raw: 'D^{2}MoE, {-1, 0, 1}, f{x}, $^H{names}',
      fixed: 'D^{2}MoE, {-1, 0, 1}, f{x}, $^H{names}',
    },
  ],
  apply: (text) =>
    findEdits(text, FRACTION, ({ groups = {} }) => {
      const over = groups['over'] ?? groups['formula'];
      const under = groups['under'];
      if (over === undefined || under === undefined) return undefined;
      if (groups['formula'] !== undefined && !over.includes('^')) return undefined;
      return `${wrapSum(over)}/${wrapSum(under)}`;
    }),
};

/** Takes `\frac{a}{b}`, `frac{a}{b}`, `N^2{M}`; refuses `D^{2}`, `x^{2} {y}`, `\cmd{a}{b}`. */
const FRACTION = new RegExp(
  [
    String.raw`\\?(?<![A-Za-z])[dt]?frac\{(?<over>[^{}]{1,40})\}\{(?<under>[^{}]{1,40})\}`,
    String.raw`(?<![\w^_\\{}.])(?<over>[1-9]\d{0,2})\{(?<under>[1-9]\d{0,2})\}(?!\w)`,
    String.raw`(?<![\w^_\\{}.])(?<formula>[A-Za-z0-9](?:[A-Za-z0-9.]|[\^_](?:[A-Za-z0-9]|\{[^{}\s]{1,20}\}))*)\{(?<under>(?:[A-Za-z](?:[\^_]\w)?|\d){1,6})\}`,
  ].join('|'),
  'gu',
);

function wrapSum(term: string): string {
  return /[+\-−/ ]/u.test(term) ? `(${term})` : term;
}
