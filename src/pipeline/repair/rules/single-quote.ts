import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** LaTeX's single quotation marks. */
export const singleQuote: RepairRule = {
  id: 'single-quote',
  explains: "LaTeX’s single quotation marks became typographic ones: `` `useful' `` ‘useful’.",
  examples: [
    { raw: "shortage of `useful' circuits", fixed: 'shortage of ‘useful’ circuits' },
    { raw: "we built `SpikeGPT', a model", fixed: 'we built ‘SpikeGPT’, a model' },
    { raw: "a `don't care' term", fixed: "a ‘don't care’ term" },
    {
      raw: "a 'point', `code` of the systems' own, `f('x')`",
      fixed: "a 'point', `code` of the systems' own, `f('x')`",
    },
  ],
  apply: (text) => findEdits(text, QUOTED, ({ groups = {} }) => `‘${groups['words'] ?? ''}’`),
};

/** Takes `a b'; refuses 'a', `a` and ``a''. */
const QUOTED =
  /(?<![`\p{L}\p{N}\\])`(?<words>[\p{L}\p{N}](?:(?:[^`'\n]|(?<=\p{L})'(?=\p{L})){0,198}[\p{L}\p{N}.,!?)%+])?)'(?!['\p{L}\p{N}])/gu;
