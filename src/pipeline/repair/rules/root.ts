import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** Square roots. */
export const root: RepairRule = {
  id: 'root',
  explains: 'The command `\\sqrt{n}` became √n.',
  examples: [
    { raw: 'O(\\sqrt{n}) or sqrt{a+b}', fixed: 'O(√n) or √(a+b)' },
    { raw: 'the function sqrt(n), sqrt {x}', fixed: 'the function sqrt(n), sqrt {x}' },
  ],
  apply: (text) =>
    findEdits(text, ROOT, ([, inner = '']) => (/^\w+$/u.test(inner) ? `√${inner}` : `√(${inner})`)),
};

/** Takes `\sqrt{n}` and `sqrt{a+b}`; refuses `sqrt(n)`. */
const ROOT = /\\?(?<![A-Za-z])sqrt\{([^{}]{1,40})\}/gu;
