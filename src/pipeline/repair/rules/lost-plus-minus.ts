import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** `\pm` that lost its backslash. */
export const lostPlusMinus: RepairRule = {
  id: 'lost-plus-minus',
  explains: 'The command `\\pm` lost its backslash: `84.8pm4.6%` was written for 84.8±4.6%.',
  examples: [
    { raw: '84.8pm4.6% of all trials', fixed: '84.8±4.6% of all trials' },
    { raw: '84.8% pm 4.6%', fixed: '84.8% ± 4.6%' },
    { raw: 'an error of pm0.5%', fixed: 'an error of ±0.5%' },
    {
      raw: 'PM2.5 and pm10 rise at 5 pm 3 days a week',
      fixed: 'PM2.5 and pm10 rise at 5 pm 3 days a week',
    },
    { raw: 'from 3pm to 5pm', fixed: 'from 3pm to 5pm' },
  ],
  apply: (text) => findEdits(text, PLUS_MINUS, ({ 0: whole }) => whole.replace('pm', '±')),
};

/** Takes `84.8pm4.6`, `84.8 pm 4.6`, `3%pm 1` and `pm0.5%`; refuses `5 pm 3`, `3pm`, `pm10`. */
const PLUS_MINUS =
  /(?<=\d[%x]?)pm ?(?=\.?\d)|(?<=\d%|\.\d{1,6}) pm (?=\.?\d)|(?<![\w\-.])pm(?=\d[\d.]{0,8}%)/gu;
