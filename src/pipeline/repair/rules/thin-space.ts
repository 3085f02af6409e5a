import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** LaTeX's commands for narrow, wide and negative blanks. */
export const thinSpace: RepairRule = {
  id: 'thin-space',
  explains:
    'A command for a narrow blank was taken out: `<!0.5%` was written `<\\!0.5\\%` for <0.5%.',
  examples: [
    { raw: 'with <!0.5% loss', fixed: 'with <0.5% loss' },
    { raw: 'x\\!=\\!2 at 5\\,ms, 12{,}000', fixed: 'x=2 at 5 ms, 12,000' },
    { raw: 'ours\\xspace is quick', fixed: 'ours is quick' },
    { raw: '<!-- 5 -->, a\\\\,b', fixed: '<!-- 5 -->, a\\\\,b' },
  ],
  apply: (text) => findEdits(text, NARROW, ({ 0: command }) => MENDED.get(command) ?? ''),
};

/** Takes `\,`, `\!`, `\xspace`, `{,}` and the `!` of `<!0.5`; refuses `\\,`, `<!--`. */
const NARROW =
  /(?<=[\w%)}.])\\[,;:](?=[\w\\(])|(?<=\.)\\ (?=\S)|(?<=[\w<>=≤≥)},])\\!(?=[\d.=\\(])|(?<!\\)\\(?:xspace|quad|qquad|displaystyle|left|right|bigl?|bigr|limits|nolimits)(?![A-Za-z])|(?<=\d)\{,\}(?=\d)|(?<=[<>≤≥=])!(?=\.?\d)/gu;

const MENDED: ReadonlyMap<string, string> = new Map([
  ['\\,', ' '],
  ['\\;', ' '],
  ['\\:', ' '],
  ['\\ ', ' '],
  ['\\quad', ' '],
  ['\\qquad', ' '],
  ['{,}', ','],
]);
