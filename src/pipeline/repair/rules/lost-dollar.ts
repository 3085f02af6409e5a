import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** `\$` that lost its dollar sign. */
export const lostDollar: RepairRule = {
  id: 'lost-dollar',
  explains: 'An escaped dollar sign lost the sign: `\\300,000` was written `\\$300,000`.',
  examples: [
    {
      raw: 'saves \\300,000 (26,000 vs. \\320,000)',
      fixed: 'saves $300,000 (26,000 vs. $320,000)',
    },
    {
      raw: 'valued at \\1 million USD, under \\20 USD',
      fixed: 'valued at $1 million USD, under $20 USD',
    },
    { raw: 'a group \\1, \\300, C:\\300,000', fixed: 'a group \\1, \\300, C:\\300,000' },
  ],
  apply: (text) => findEdits(text, LOST, () => '$'),
};

/** Takes the backslash of `\300,000`, `\20 USD`, `\1 million`; refuses `\1`. */
const LOST =
  /(?<=^|[\s(~])\\(?=\d{1,3}(?:,\d{3})+(?!\d)|\d[\d.]{0,9}[KMB]?(?: (?:thousand|million|billion|trillion))? (?:USD|US|dollars)(?![A-Za-z])|\d[\d.]{0,9} (?:million|billion|trillion)(?![A-Za-z]))/gu;
