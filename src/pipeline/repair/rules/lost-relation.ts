import { listMatches } from '../../../text/list-matches.ts';
import type { Edit } from '../edit.ts';
import { showsLostMarkup } from '../lost-markup.ts';
import { placeSymbol } from '../place-symbol.ts';
import type { RepairRule } from '../rule.ts';
import { SYMBOLS } from '../symbols.ts';

/** Relations and operators that lost their backslash. */
export const lostRelation: RepairRule = {
  id: 'lost-relation',
  explains:
    'A comparison sign’s command lost its backslash: `Ngeq10` was written for N≥10, `1.6sim3` for 1.6∼3.',
  examples: [
    { raw: '36.3%rightarrow47.2%', fixed: '36.3%→47.2%' },
    { raw: 'at least sim 600 times', fixed: 'at least ∼600 times' },
    { raw: 'matrices Ngeq10240 and Tgeq 0', fixed: 'matrices N≥10240 and T≥0' },
    { raw: 'for M geq d^2', fixed: 'for M ≥ d^2' },
    { raw: 'leq 4 bits', fixed: '≤4 bits' },
    { raw: 'consuming approx300mW', fixed: 'consuming ≈300mW' },
    { raw: '1.6sim14.6times, 3.65 sim 39.14times', fixed: '1.6∼14.6times, 3.65∼39.14times' },
    { raw: 'sim 7.7times less', fixed: '∼7.7times less' },
    { raw: 'sim 80% of 2.25times', fixed: '∼80% of 2.25times' },
    { raw: 'A rightarrow B', fixed: 'A → B' },
    { raw: 'approx 5 ms in a sim 3 of us wrote', fixed: 'approx 5 ms in a sim 3 of us wrote' },
    {
      raw: 'sim2real, sim-to-real, SIM cards, `neq`',
      fixed: 'sim2real, sim-to-real, SIM cards, `neq`',
    },
  ],
  apply(text, context) {
    const isDamaged = showsLostMarkup(context);
    const edits: Edit[] = [];
    for (const match of listMatches(text, RELATION)) {
      const { word, loose } = match.groups ?? {};
      const symbol = SYMBOLS.get(word ?? loose ?? 'sim');
      if (!symbol || (loose !== undefined && !isDamaged)) continue;
      const end = match.index + match[0].length;
      edits.push(placeSymbol(text, { start: match.index, end }, symbol));
    }
    return edits;
  },
};

/**
 * Names of commands that are no English words, alone or after one letter or number; `approx` and
 * `sim` only where they touch a number, or (`sim`, where the text lost other commands) stand before one.
 *
 * Takes `Ngeq`, `geq`, `approx300`, `1.6sim14.6`, `3 sim 9`; refuses `approx 5`, `sim2real`, `reneq`.
 */
const RELATION = new RegExp(
  [
    String.raw`(?<=^|[\s($]|(?<![A-Za-z])[A-Za-z]|[\d)\]}%])(?<word>[gln]eq|[gl]eqslant|simeq|gtrsim|lesssim|propto|otimes|oplus|odot|cdot|subseteq)(?= ?(?:[-−]?\.?\d|[(|\\]\S|[A-Za-z](?![A-Za-z])|[\u0370-\u03ff]))`,
    String.raw`(?<=^|[\s(]|(?<![A-Za-z])[A-Za-z]|[\d)\]}%])(?<word>(?:long)?(?:left)?rightarrow|leftarrow|Rightarrow)(?= [\w(]|[\d(A-Z])`,
    String.raw`(?<![A-Za-z]{2}|\\)(?<word>approx)(?=\d)`,
    String.raw`(?<=\d[%x]?)(?<word>approx|sim) ?(?=\.?\d)(?!2[a-z])`,
    String.raw`(?<=\d[%x]? )(?<word>sim)(?= \.?\d)`,
    String.raw`(?<![\w\-\\])(?<word>sim)(?=\d[\d.]{0,8}(?:%|times|[x×KMB]?(?![\w\-])))`,
    String.raw`(?<=(?:at least|at most|less than|more than|up to|only|about|by|of|to) )(?<word>sim)(?= \d[\d.,]{0,12}(?:%|times|x(?!\w)|×| times))`,
    String.raw`(?<![\w\-\\])(?<loose>sim)(?= \d)`,
  ].join('|'),
  'gu',
);
