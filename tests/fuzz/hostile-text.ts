import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

/**
 * Texts of what the program looks for: the words, examples and signs that stand in its own rules,
 * numbers with units, brackets that break, and letters of all kinds, in any order.
 */
export function makeHostileText({ parts }: { parts: number }): fc.Arbitrary<string> {
  const fragment = makeFragment();
  return fc
    .array(fc.tuple(fragment, fc.constantFrom(...GLUE)), { minLength: 1, maxLength: parts })
    .map((pieces) => pieces.flat().join(''));
}

function makeFragment(): fc.Arbitrary<string> {
  return fc.oneof(
    { arbitrary: fc.constantFrom(...listOwnWords()), weight: 5 },
    { arbitrary: fc.constantFrom(...SIGNS), weight: 3 },
    { arbitrary: makeNumber(), weight: 2 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 6 }), weight: 1 },
    { arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }), weight: 1 },
  );
}

function makeNumber(): fc.Arbitrary<string> {
  const figure = fc.oneof(fc.nat(99).map(String), fc.constantFrom('2.5', '1,000', '.5', '1e9'));
  return fc
    .tuple(
      fc.constantFrom('', '-', '±', '~', '≈', '>', 'up to ', '$', '\\pm ', 'from '),
      figure,
      fc.constantFrom('', '-', '–', ' to ', '/', ',', ' times ', '^{'),
      fc.oneof(figure, fc.constant('')),
      fc.constantFrom(...UNITS),
    )
    .map((parts) => parts.join(''));
}

/** The quoted words of the rules, and the examples in their comments. */
function listOwnWords(): readonly string[] {
  const words = new Set<string>();
  for (const folder of ['src/pipeline', 'src/query', 'src/text', 'src/prose']) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
      if (!name.endsWith('.ts')) continue;
      const code = readFileSync(`${folder}/${name}`, 'utf8').replaceAll(/^import .*$/gmu, '');
      for (const { groups } of code.matchAll(QUOTED)) {
        const word = groups?.['code'] ?? groups?.['example'] ?? groups?.['said'] ?? '';
        words.add(word.replaceAll('\\\\', '\\'));
      }
    }
  }
  return [...words];
}

/** Takes `'words'`, and of comments “words” and words between backticks. */
const QUOTED =
  /'(?<code>(?:[^'\\\n]|\\.){1,60})'|`(?<example>[^`\n$]{1,60})`|“(?<said>[^”\n]{1,60})”/gu;

const GLUE = [' ', ' ', ' ', '', '', '. ', ', ', '\n', '\n\n', '-', '  ', '\t'];

const UNITS = [
  ...['', 'x', '×', '%', ' %', '\\%', ' percent', ' W', 'mW', ' TOPS/W', ' GB/s', ' FPS', ' ms'],
  ...[' tokens/s', '-bit', 'B', ' points', ' $\\mu$J', 'nm', ' orders of magnitude', '$\\times$'],
];

const SIGNS = [
  ...['{', '}', '(', ')', '[', ']', '<', '>', '"', "'", '`', '“', '”', '„', '|', '\\', '/', '*'],
  ...['$', '$$', '\\(', '\\[', '^', '_', '&', '#', '@', '%', '~', '=', ':', ';', '!', '?', '…'],
  ...['--', '---', '``', "''", '\\frac{', '\\text{', '{\\bf ', '\\"', '&amp;', '&#x3c;', '<!--'],
  ...[']]>', '</b>', '@misc{', 'title = {', 'TY  - ', 'PMID- ', '[{"title":"', '<entry>', '- '],
  ...['https://a.example/', 'http://[', 'doi:10.5555/', 'arXiv:2101.00001v2', '\u0000', '\u200b'],
  ...[
    '\u202e',
    '\ufeff',
    '\u0301',
    '\ud800',
    '量子',
    'é',
    'ﬁ',
    '𝒳',
    '👩‍🔬',
    '__proto__',
    'OR',
    'NOT',
  ],
  ...['constructor', 'title:', 'year:2023..', '-', 'kind:"', '((((', '!!js/function', '&a', '*a'],
];
