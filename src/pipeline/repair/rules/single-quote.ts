import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** LaTeX's single quotation marks. */
export const singleQuote: RepairRule = {
  id: 'single-quote',
  explains: "LaTeX’s single quotation marks became typographic ones: `` `useful' `` ‘useful’.",
  examples: [
    { raw: "shortage of `useful' circuits", fixed: 'shortage of ‘useful’ circuits' },
    { raw: "we built `SpikeGPT', a model", fixed: 'we built ‘SpikeGPT’, a model' },
    { raw: "a `don't care' term", fixed: 'a ‘don’t care’ term'.replace('’t', "'t") },
    {
      raw: "a 'point' and `code` of the systems' own",
      fixed: "a 'point' and `code` of the systems' own",
    },
  ],
  apply: (text) => findEdits(text, QUOTED, ({ groups = {} }) => `‘${groups['words'] ?? ''}’`),
};

/** Takes `a b'; refuses 'a', `a` and ``a''. */
const QUOTED =
  /(?<![`\p{L}\p{N}\\])`(?<words>[\p{L}\p{N}(](?:[^`\n]{0,198}?[^\s`'])??)'(?!['\p{L}\p{N}])/gu;
