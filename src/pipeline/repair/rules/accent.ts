import { findEdits } from '../edit.ts';
import type { RepairRule } from '../rule.ts';

/** Letters with accents, and the letters that only have a command. */
export const accent: RepairRule = {
  id: 'accent',
  explains:
    'An accent’s command became the accented letter: `Poincar\\\'e` Poincaré, `G\\"odel` Gödel.',
  examples: [
    { raw: "Poincar\\'e, Poincar\\'{e}, Poincar{\\'e}", fixed: 'Poincaré, Poincaré, Poincaré' },
    {
      raw: 'G\\"odel, na\\"{\\i}ve, \\v{C}ech, Fran\\c{c}ois',
      fixed: 'Gödel, naïve, Čech, François',
    },
    { raw: '{\\L}ukasiewicz, \\o{}re, stra{\\ss}e', fixed: 'Łukasiewicz, øre, straße' },
    { raw: 'a\\b, C:\\c, \\x, "o", \\"U\\"', fixed: 'a\\b, C:\\c, \\x, "o", \\"U\\"' },
  ],
  apply: (text) =>
    findEdits(text, ACCENTED, ({ groups = {} }) => {
      const { mark, letter = '', special } = groups;
      if (special !== undefined) return LETTERS.get(special);
      const combining = MARKS.get(mark ?? '');
      if (combining === undefined) return undefined;
      const accented = `${letter.replace('\\', '')}${combining}`.normalize('NFC');
      return Array.from(accented).length === 1 ? accented : undefined;
    }),
};

/** Takes `\'e`, `\'{e}`, `{\'e}`, `\v{s}`, `{\ss}`, `\o{}`; refuses `C:\c`, `\b`. */
const ACCENTED = new RegExp(
  [
    String.raw`\{\\(?<mark>['"${'`'}^~=.]) ?\{?(?<letter>\\?[A-Za-z])\}?\}`,
    String.raw`(?<!\\)\\(?<mark>['"${'`'}^~=.])(?:\{(?<letter>\\?[A-Za-z])\}|(?<letter>\\[ij](?![A-Za-z])))`,
    String.raw`(?<!\\)\\(?<mark>['${'`'}^~])(?<letter>[A-Za-rt-z])`,
    String.raw`(?<!\\)\\(?<mark>")(?<letter>[AEIOUYaeiouy])(?![^\\]{0,200}\\"(?![A-Za-z{]))`,
    String.raw`\{?(?<!\\)\\(?<mark>[cvuHkr])\{(?<letter>[A-Za-z])\}\}?`,
    String.raw`\{\\(?<special>ss|oe|OE|ae|AE|aa|AA|o|O|l|L|i|j)\}|(?<![\\:])\\(?<special>ss|oe|OE|ae|AE|aa|AA|o|O|l|L|i)\{\}`,
  ].join('|'),
  'gu',
);

const MARKS: ReadonlyMap<string, string> = new Map([
  ["'", '\u0301'],
  ['`', '\u0300'],
  ['"', '\u0308'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['.', '\u0307'],
  ['c', '\u0327'],
  ['v', '\u030C'],
  ['u', '\u0306'],
  ['H', '\u030B'],
  ['k', '\u0328'],
  ['r', '\u030A'],
]);

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ss', 'ß'],
  ['oe', 'œ'],
  ['OE', 'Œ'],
  ['ae', 'æ'],
  ['AE', 'Æ'],
  ['aa', 'å'],
  ['AA', 'Å'],
  ['o', 'ø'],
  ['O', 'Ø'],
  ['l', 'ł'],
  ['L', 'Ł'],
  ['i', 'ı'],
  ['j', 'ȷ'],
]);
