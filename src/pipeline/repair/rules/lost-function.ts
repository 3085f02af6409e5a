import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** `\log` that lost its backslash and, with it, the distance to the letter before. */
export const lostFunction: RepairRule = {
  id: 'lost-function',
  explains: 'The command `\\log` lost its backslash: `O(nlog n)` was written for O(n log n).',
  examples: [
    { raw: 'O(nlog n) or O(Nlog^2 M)', fixed: 'O(n log n) or O(N log^2 M)' },
    { raw: 'nlog n steps', fixed: 'n log n steps' },
    { raw: 'a blog post, O(log n), a slog (long)', fixed: 'a blog post, O(log n), a slog (long)' },
  ],
  apply: (text) => findEdits(text, LOG, () => ' log'),
};

/** Takes the `log` of `O(nlog n)` and of `nlog n`; refuses `blog post`, `O(log n)`. */
const LOG =
  /(?<=(?:O|o|Theta|Omega|[ΘΩ])\((?:[^()\s]{0,12}[^A-Za-z()\s])?[A-Za-z])log(?=[ _^(])|(?<=(?<![\p{L}\p{N}])(?<letter>[A-Za-z]))log(?= \k<letter>(?![\p{L}\p{N}]))/gu;
