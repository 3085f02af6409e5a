/**
 * Writes out commands that stand for a sign, a space or a name, and that citation-js doesn't know; what a
 * list is only sorted by goes. Formulas aren't touched.
 */
export function spellCommands(text: string): string {
  return text
    .replaceAll(SIGN, (_, name: string) => SIGNS.get(name) ?? '')
    .replaceAll(SORTING, '')
    .replaceAll(BOX, '$1')
    .replaceAll(SPACE, ' ')
    .replaceAll(BREAK, '');
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['AA', 'Å'],
  ['aa', 'å'],
  ['BibTeX', 'BibTeX'],
  ['LaTeX', 'LaTeX'],
  ['TeX', 'TeX'],
  ['P', '¶'],
  ['S', '§'],
  ['dag', '†'],
  ['degree', '°'],
  ['euro', '€'],
  ['pounds', '£'],
  ['relax', ''],
  ['slash', '/'],
]);

/** With the blanks that TeX swallows: takes “\AA”, “\TeX{}”, “\aa rhus”; refuses “\AAA”. */
const SIGN =
  /(?<!\\)\\(AA|BibTeX|LaTeX|P|S|TeX|aa|dag|degree|euro|pounds|relax|slash)(?![A-Za-z])(?:\{\}| +)?/gu;

/** Takes “\noopsort{a}” and “\SortNoop{1901}”. */
const SORTING = /\\(?:noopsort|SortNoop)\{[^{}]{0,100}\}/gu;

/** Takes “\mbox{4 bits}” and “\underline{one}”. */
const BOX = /\\(?:hbox|mbox|textnormal|underline)\{([^{}\\]{0,200})\}/gu;

/** Takes “\ ”, “\,”, “\;” and “\:”. */
const SPACE = /(?<!\\)\\[ ,;:]/gu;

/** Where a word may or must not be broken: takes “\-” and “\/”. */
const BREAK = /(?<!\\)\\[-/]/gu;
