import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';
import { toScript } from '../script-digits.ts';

/** Raised characters after a caret. */
export const superscript: RepairRule = {
  id: 'superscript',
  explains: 'A caret of a formula became a raised character: `O(n^2)` O(n²), `10^{19}` 10¹⁹.',
  examples: [
    { raw: 'A^* search in TC^0', fixed: 'A* search in TC⁰' },
    { raw: 'O(n^2) and 3.6 mm^2', fixed: 'O(n²) and 3.6 mm²' },
    { raw: 'D^{2}MoE, M^3ViT', fixed: 'D²MoE, M³ViT' },
    { raw: '10^{19}, 10^-3, 8e^{-5}', fixed: '10¹⁹, 10⁻³, 8e⁻⁵' },
    { raw: '-150^{\\circ}C, 90^∘, 5^circC', fixed: '-150°C, 90°, 5°C' },
    { raw: 'the 4^{th} layer', fixed: 'the 4th layer' },
    { raw: 'N^{1+d}', fixed: 'N^(1+d)' },
    { raw: '5^*, a ^ b, ^_^, 2^w, HEAD^1', fixed: '5^*, a ^ b, ^_^, 2^w, HEAD^1' },
  ],
  apply: (text) =>
    findEdits(text, RAISED, ({ groups = {} }) => {
      const { degree, ordinal, star, trademark, group, plain } = groups;
      if (degree !== undefined) return '°';
      if (ordinal !== undefined) return ordinal;
      if (star !== undefined) return '*';
      if (trademark !== undefined) return '';
      const raised = toScript(group ?? plain ?? '', 'superscript');
      if (raised !== undefined || group === undefined) return raised;
      return /^\w+$/u.test(group) ? `^${group}` : `^(${group})`;
    }),
};

/** Takes `^2`, `^{-5}`, `^{th}`, `^{\circ}`, `^n` after a letter, digit or bracket, `^*`; refuses ` ^ b`, `5^*`. */
const RAISED = new RegExp(
  [
    String.raw`\^(?<degree>\{ ?(?:\\circ|circ|∘|°) ?\}|\\?circ(?![a-z])|[∘°])`,
    String.raw`(?<=\d)\^(?:\{(?<ordinal>st|nd|rd|th)\}|(?<ordinal>st|nd|rd|th)(?![A-Za-z]))`,
    String.raw`\^(?<trademark>)(?=[®™])`,
    String.raw`(?<=[\p{L})])\^(?<star>\{?\*\}?)`,
    String.raw`(?<=[\p{L}\p{N})\]}])\^(?:\{(?<group>[^{}^_\\\s]{1,20})\}|(?<plain>(?<!\p{L}{3}\^)[01]|(?![01](?!\d))[\-−+]?\d{1,9}|[ink](?![A-Za-z])|T(?![A-Za-z])))`,
  ].join('|'),
  'gu',
);
