import { findEdits } from '../edit.ts';
import { showsLostMarkup } from '../lost-markup.ts';
import type { RepairRule } from '../rule.ts';

/** `\times` that lost its backslash. */
export const lostTimes: RepairRule = {
  id: 'lost-times',
  explains: 'The command `\\times` lost its backslash: `2.6times` was written for 2.6×.',
  examples: [
    { raw: '1344 times 1344, 3 times 5 pixels', fixed: '1344 × 1344, 3 × 5 pixels' },
    { raw: 'a 2.6times speedup', fixed: 'a 2.6× speedup' },
    { raw: 'a 64times64 array', fixed: 'a 64×64 array' },
    { raw: 'a matrix of size ntimes n', fixed: 'a matrix of size n×n' },
    { raw: 'gains of 1.8times and 7.1 times', fixed: 'gains of 1.8× and 7.1×' },
    { raw: '120 times 50 muJ', fixed: '120 × 50 muJ' },
    { raw: 'a 3times gain over 1.6 times the rate', fixed: 'a 3× gain over 1.6 times the rate' },
    {
      raw: 'three times, 1.6 times faster, 40 timesteps',
      fixed: 'three times, 1.6 times faster, 40 timesteps',
    },
    { raw: 'tried 3 times 2 years ago', fixed: 'tried 3 times 2 years ago' },
    { raw: 'at times 3 users', fixed: 'at times 3 users' },
  ],
  apply(text, context) {
    const isDamaged = showsLostMarkup(context);
    return findEdits(text, TIMES, ({ groups = {} }) => {
      if (groups['variable'] !== undefined) return '×';
      if (groups['product'] !== undefined) return isDamaged ? ' × ' : undefined;
      if (groups['grid'] !== undefined) return ' × ';
      return '×';
    });
  },
};

/**
 * `times` where it can't be the English word.
 *
 * Takes `1.8times and 7.1 times`, `7.1 times and 1.8times`, `3times`, `64times64`, `ntimes n` and,
 * `64 times 64`, `3 times 5 pixels` and, in a text that lost other commands too, `120 times 50`; refuses `7.1 times`, `timesteps`.
 */
const TIMES = new RegExp(
  [
    String.raw`(?<=\dtimes(?:,|,? and|,? or| to) \d[\d.,]{0,12}) times(?![A-Za-z])`,
    String.raw`(?<=\d) times(?=(?:,|,? and|,? or| to) \d[\d.,]{0,12}times(?![A-Za-z]))`,
    String.raw`(?<grid>(?<=(?<!\d)(?<side>\d{2,5})) times (?=\k<side>(?![\d.])))`,
    String.raw`(?<grid>(?<=\d) times (?=\d{1,5} (?:pixels?|px|resolution|images?|arrays?|grids?|matri(?:x|ces)|kernels?|convolutions?|filters?|crossbars?|tiles?|patch(?:es)?|PEs?|processing elements|systolic)(?![A-Za-z])))`,
    String.raw`(?<product>(?<=\d) times (?=\d))`,
    String.raw`(?<variable>(?<=(?<![A-Za-z])[A-Za-z])times ?(?=\d|[A-Za-z](?![A-Za-z])))`,
    String.raw`(?<=\d[KMB%]?)times(?: (?=\d|[b-zB-HJ-Z](?![A-Za-z\-])))?(?![a-z])`,
  ].join('|'),
  'gu',
);
