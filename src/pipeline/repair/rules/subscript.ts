import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';
import { toScript } from '../script-digits.ts';

/** Lowered characters after an underscore. */
export const subscript: RepairRule = {
  id: 'subscript',
  explains: 'An underscore of a formula became a lowered character: `CO_2` CO₂, `log_2` log₂.',
  examples: [
    { raw: 'CO_2 and W-doped In_2O_3', fixed: 'CO₂ and W-doped In₂O₃' },
    { raw: 'O(log_2(log_2 (N)))', fixed: 'O(log₂(log₂ (N)))' },
    { raw: 'x_i, X_1, W_{12}, L_{max}', fixed: 'xᵢ, X₁, W₁₂, L_max' },
    {
      raw: 'Q4_0, Radial_MAE, GPU_2, int8_2, Diff_Only',
      fixed: 'Q4_0, Radial_MAE, GPU_2, int8_2, Diff_Only',
    },
  ],
  apply: (text) =>
    findEdits(text, LOWERED, ({ 0: whole, groups = {} }) => {
      const { formula, group, plain } = groups;
      if (formula !== undefined) {
        const isFormula = isCompound(formula) || /^[A-Z]_\{?\d+\}?$/u.test(formula);
        return isFormula ? lowerAll(formula) : undefined;
      }
      const lowered = toScript(group ?? plain ?? '', 'subscript');
      return lowered ?? (group !== undefined && /^[\w.]+$/u.test(group) ? `_${group}` : whole);
    }),
};

/** Takes `In_2O_3`, `log_2`, `x_i`, `W_{12}`; refuses `Q4_0`, `Radial_MAE`, `layer_2`. */
const LOWERED = new RegExp(
  [
    String.raw`(?<![\w\\])(?<formula>(?:[A-Z][a-z]?(?:_(?:\d{1,2}(?!\d)|\{\d{1,2}\}))?){1,8})(?![a-z_]|\.\d)`,
    String.raw`(?<=(?<![A-Za-z])(?:log|[A-Za-z]|[\u0370-\u03ffℓ])|[)\]²³¹⁰⁴-⁹])_(?<plain>\d{1,3}(?![A-Za-z\d_]|\.\d)|[a-z](?!\w))`,
    String.raw`(?<=[\p{L}\p{N})\]∑∏ℓ])_\{(?<group>[^{}^_\\\s]{1,20})\}`,
  ].join('|'),
  'gu',
);

/** Whether every part is a chemical element and at least one has a count, as in `In_2O_3`. */
function isCompound(formula: string): boolean {
  const parts = Array.from(formula.matchAll(/([A-Z][a-z]?)(_\{?\d+\}?)?/gu));
  const hasCount = parts.some(([, , count]) => count !== undefined && /[2-9]|1\d/u.test(count));
  const repeats = parts.some(([, element], index) => element === parts[index - 1]?.[1]);
  return hasCount && !repeats && parts.every(([, element = '']) => ELEMENTS.has(element));
}

function lowerAll(formula: string): string {
  return formula.replaceAll(
    /_\{?(\d+)\}?/gu,
    (_whole, count: string) => toScript(count, 'subscript') ?? '',
  );
}

/** The elements of air, chips and memories; not all, or `GPU_2` would be a compound with uranium. */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'H Li Be B C N O F Na Mg Al Si S Cl K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Sr Y Zr Nb Mo ' +
    'Ru Ag Cd In Sn Sb Te Ba La Ce Nd Gd Hf Ta W Ir Pt Au Hg Pb Bi'
  ).split(' '),
);
