import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** Footnotes, which have no foot to stand at here. */
export const footnote: RepairRule = {
  id: 'footnote',
  explains: 'A footnote was put into brackets at its place: `lamps\\footnote{LEDs}` lamps (LEDs).',
  examples: [
    { raw: 'lamps\\footnote{LEDs}, moths', fixed: 'lamps (LEDs), moths' },
    { raw: 'lamps.\\footnote{See {a}.}', fixed: 'lamps.\\footnote{See {a}.}' },
  ],
  insideAddresses: true,
  apply: (text) =>
    findEdits(text, FOOTNOTE, ({ groups = {} }) => ` (${groups['note']?.trim() ?? ''})`),
};

/** Takes `\footnote{a}`, ` \blfootnote{a}`; refuses notes with braces inside. */
const FOOTNOTE = / ?\\(?:bl)?footnote(?:text)?\{(?<note>[^{}]{1,400})\}/gu;
