import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** LaTeX's double hyphen between two numbers or two names. */
export const rangeDash: RepairRule = {
  id: 'range-dash',
  explains:
    'A double hyphen between two ends became an en dash: `0.45--0.96` 0.45–0.96, `Rao--Blackwell` Rao–Blackwell.',
  examples: [
    { raw: '0.45--0.96 s and 64--128 tokens', fixed: '0.45–0.96 s and 64–128 tokens' },
    { raw: '5%--10% or 10 -- 20', fixed: '5%–10% or 10 – 20' },
    { raw: 'via Rao--Blackwellization', fixed: 'via Rao–Blackwellization' },
    { raw: 'the accuracy--complexity trade-off', fixed: 'the accuracy–complexity trade-off' },
    { raw: 'domains--healthcare, law', fixed: 'domains--healthcare, law' },
    { raw: 'tools--Domain Index', fixed: 'tools--Domain Index' },
  ],
  apply: (text) => findEdits(text, RANGE, () => '–'),
};

/**
 * Takes `--` in `4--8`, `5% -- 10%`, `Rao--Blackwell` and `speed--accuracy trade-off`; refuses it in
 * `tools--Domain`, `control--making it`, `---`.
 */
const RANGE = new RegExp(
  [
    String.raw`(?<=\d[%xX×KMB]?)--(?=[$~∼]?\.?\d)`,
    String.raw`(?<=\d[%xX×KMB]? )--(?= [$~∼]?\.?\d)`,
    String.raw`(?<=(?<![\p{L}\-])\p{Lu}\p{Ll}{1,30})--(?=\p{Lu}\p{Ll}{1,30})`,
    String.raw`(?<=\p{L})--(?=[\p{L}\-]{1,40} (?:trade-?offs?|gaps?|ratios?|frontiers?|curves?|pairs?|planes?|spaces?|balance|boundar(?:y|ies)|interfaces?|interactions?|interplay|relations?|relationships?|correlations?|dependenc(?:y|ies)|mappings?|co-?designs?|analysis|products?|plots?|tension|spectrum|continuum|comparisons?)(?![\p{L}\-]))`,
  ].join('|'),
  'gu',
);
