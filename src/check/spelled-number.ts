import { findUnit, type WrittenNumber } from './written-number.ts';

/**
 * Lists the numbers that a text spells out: “twice”, “fivefold”, “two bits”, “two orders of magnitude”.
 *
 * For what a paper says: an editor may write 2× for “twice”. One without a unit is a count, which
 * bears out no share and no ratio.
 */
export function listSpelledNumbers(text: string): readonly WrittenNumber[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.flatMap((word, index) => [
    ...readOrders(words, index),
    ...readFold(word),
    ...(RATIOS.get(word) ?? []).map((value) => spell(value, 'x')),
    ...(SHARES.get(word) ?? []).map((value) => spell(value, '%')),
    ...(COUNTS.get(word) ?? []).map((value) => spell(value, findUnit(words[index + 1] ?? ''))),
  ]);
}

/** “orders of magnitude”, each a factor of ten. */
function readOrders(words: readonly string[], index: number): readonly WrittenNumber[] {
  if (words[index + 2] !== 'magnitude' || !/^orders?$/u.test(words[index] ?? '')) return [];
  const [count = 1] = COUNTS.get(words[index - 1] ?? '') ?? [];
  return [spell(10 ** count, 'x')];
}

function readFold(word: string): readonly WrittenNumber[] {
  if (!word.endsWith('fold')) return [];
  return (COUNTS.get(word.slice(0, -'fold'.length)) ?? []).map((value) => spell(value, 'x'));
}

function spell(value: number, unit: string | undefined): WrittenNumber {
  return { values: [value], unit, start: 0, end: 0, text: String(value) };
}

const COUNTS = index([
  [0, 'zero one two three four five six seven eight nine ten eleven twelve'],
  [13, 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'],
  [1, 'first second third fourth fifth sixth seventh eighth ninth tenth'],
  [30, 'thirty'],
  [40, 'forty'],
  [50, 'fifty'],
  [60, 'sixty'],
  [70, 'seventy'],
  [80, 'eighty'],
  [90, 'ninety'],
  [100, 'hundred'],
  [1000, 'thousand'],
  [1e6, 'million'],
  [1e9, 'billion'],
  [1e12, 'trillion'],
  [12, 'dozen'],
  [1, 'single'],
  [1, 'binary'],
  [2, 'binary'],
  [3, 'ternary'],
]);

const RATIOS = index([
  [2, 'twice thrice'],
  [2, 'double triple quadruple'],
  [2, 'doubles triples quadruples'],
  [2, 'doubled tripled quadrupled'],
  [2, 'doubling tripling quadrupling'],
  ...['half', 'halves', 'halved', 'halving'].flatMap((word): [number, string][] => [
    [0.5, word],
    [2, word],
  ]),
  [0.25, 'quarter'],
  [4, 'quarter'],
]);

const SHARES = index([
  ...['half', 'halves', 'halved', 'halving'].map((word): [number, string] => [50, word]),
  [25, 'quarter'],
]);

/** Each row has words for numbers that follow each other, from the first on. */
function index(
  rows: readonly (readonly [number, string])[],
): ReadonlyMap<string, readonly number[]> {
  const values = new Map<string, number[]>();
  for (const [first, words] of rows) {
    words.split(' ').forEach((word, offset) => {
      values.set(word, [...(values.get(word) ?? []), first + offset]);
    });
  }
  return values;
}
