import { findEdits } from '../edit.ts';
import { showsLostMarkup } from '../lost-markup.ts';
import type { RepairRule } from '../rule.ts';

/** Braces around words whose command is gone. */
export const lostWrapper: RepairRule = {
  id: 'lost-wrapper',
  explains: 'Braces that were left of a lost command were taken off its words: `{1.31 FID}`.',
  examples: [
    {
      raw: 'a score of {1.31 FID} at 4times the speed',
      fixed: 'a score of 1.31 FID at 4times the speed',
    },
    { raw: "reach {Aurora}'s performance", fixed: "reach Aurora's performance" },
    {
      raw: '{-1, 0, 1}, {a}, a photo of a {label}, GPT-{N}',
      fixed: '{-1, 0, 1}, {a}, a photo of a {label}, GPT-{N}',
    },
  ],
  apply(text, context) {
    const isDamaged = showsLostMarkup(context);
    return findEdits(text, WRAPPED, ({ groups = {} }) => {
      const { name, words } = groups;
      return name ?? (isDamaged ? words : undefined);
    });
  },
};

/** Takes `{Aurora}` and, in a text that lost other commands, `{1.31 FID}`; refuses sets and `{label}`. */
const WRAPPED =
  /(?<=^|[\s(])\{(?:(?<name>\p{Lu}[^\P{L}\p{Ll}]*\p{Ll}\p{L}*)|(?<words>[\p{L}\p{N}][\p{L}\p{N}.% +-]{0,60}[\p{L}\p{N}%] [\p{L}\p{N}][\p{L}\p{N}.% +-]{0,60}|\d[\d.]{0,8}[%×x]))\}(?=$|[\s~.,;:)'’])/gu;
