import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** LaTeX's double or triple hyphen between parts of a sentence. */
export const sentenceDash: RepairRule = {
  id: 'sentence-dash',
  explains:
    'A double hyphen between parts of a sentence became a dash: `platforms -- such` platforms — such.',
  examples: [
    { raw: 'platforms -- such as phones -- need', fixed: 'platforms — such as phones — need' },
    { raw: 'eight domains--healthcare, law', fixed: 'eight domains—healthcare, law' },
    { raw: '(CDTR)--which and "Wall" -- a limit', fixed: '(CDTR)—which and "Wall" — a limit' },
    { raw: 'tools---Domain and so --- yes', fixed: 'tools—Domain and so — yes' },
    {
      raw: '--help, "--flag", a --flag, i--, <!-- x -->, a-b, a - b, -----, xn--fiqs, | -- | -- |',
      fixed:
        '--help, "--flag", a --flag, i--, <!-- x -->, a-b, a - b, -----, xn--fiqs, | -- | -- |',
    },
  ],
  apply: (text) => findEdits(text, DASH, () => '—'),
};

/** Takes `a -- b`, `word--word`, `word---word`, `word-- word`; refuses `--flag`, `"--flag`, `xn--x`, `i--`, `-->`, `----`. */
const DASH =
  /(?<=[^\s\-<!|] )-{2,3}(?= [^\s\->|])|(?<![^\p{L}\p{N}]xn|^xn)(?<=[\p{L}\p{N})\]%][”’"'.,?!]?)-{2,3}(?=[\p{L}\p{N}(["“‘'$])|(?<=\p{L}{2}|[\p{L})][)\]"”])-{2,3}(?= [\p{L}\p{N}(["“])/gu;
