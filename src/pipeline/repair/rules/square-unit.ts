import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** Units of area and volume whose exponent lost its mark-up. */
export const squareUnit: RepairRule = {
  id: 'square-unit',
  explains:
    'The exponent of a unit of area lost its mark-up: `0.016 mm2` was written for 0.016 mm².',
  examples: [
    { raw: 'area 0.016 mm2 , and', fixed: 'area 0.016 mm², and' },
    { raw: '13,232 mm2 total', fixed: '13,232 mm² total' },
    { raw: '5 TOPS/mm2', fixed: '5 TOPS/mm²' },
    { raw: 'the M2 chip, a cm2 file, 3 mm22', fixed: 'the M2 chip, a cm2 file, 3 mm22' },
  ],
  apply: (text) =>
    findEdits(text, SQUARE, ({ groups = {} }) => (groups['power'] === '3' ? '³' : '²')),
};

/** Takes the `2` of `3 mm2`, `3 mm2 ,` and `/mm2`; refuses `cm2 file`, `3 mm22`. */
const SQUARE =
  /(?<=(?:\d[ -]?|\/)(?:mm|cm|[uμµ]m|nm|km))(?<power>[23])(?![\w^]|\.\d)(?: (?=[,;]))?/gu;
