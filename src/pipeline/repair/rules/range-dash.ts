import { findEdits } from '../edit.ts';
import { isFunctionWord } from '../function-words.ts';
import type { RepairRule } from '../rule.ts';

/** LaTeX's double hyphen between two numbers, two names or two sides of one thing. */
export const rangeDash: RepairRule = {
  id: 'range-dash',
  explains:
    'A double hyphen between two ends became an en dash: `0.45--0.96` 0.45–0.96, `Rao--Blackwell` Rao–Blackwell.',
  examples: [
    { raw: '0.45--0.96 s and 64--128 tokens', fixed: '0.45–0.96 s and 64–128 tokens' },
    { raw: '5%--10% or 10 -- 20', fixed: '5%–10% or 10 – 20' },
    { raw: 'via Rao--Blackwellization', fixed: 'via Rao–Blackwellization' },
    { raw: 'the accuracy--complexity trade-off', fixed: 'the accuracy–complexity trade-off' },
    { raw: 'in human--AI teams', fixed: 'in human–AI teams' },
    { raw: 'a key--value cache', fixed: 'a key–value cache' },
    { raw: 'domains--healthcare, law', fixed: 'domains--healthcare, law' },
    { raw: 'control--making it hard', fixed: 'control--making it hard' },
    { raw: 'mixture--moth data here--plays', fixed: 'mixture--moth data here--plays' },
    { raw: 'tools--Domain Index', fixed: 'tools--Domain Index' },
  ],
  apply: (text) =>
    findEdits(text, RANGE, ({ groups = {}, index }) =>
      groups['words'] === undefined || isPair(text, index) ? '–' : undefined,
    ),
};

/** Takes `--` in `4--8`, `5% -- 10%`, `Rao--Blackwell` and, to be looked at, `key--value`; refuses `---`. */
const RANGE = new RegExp(
  [
    String.raw`(?<=\d[%xX×KMB]?)--(?=[$~∼]?\.?\d)`,
    String.raw`(?<=\d[%xX×KMB]? )--(?= [$~∼]?\.?\d)`,
    String.raw`(?<=(?<![\p{L}\-])\p{Lu}\p{Ll}{1,30})--(?=\p{Lu}\p{Ll}{1,30})`,
    String.raw`(?<=\p{L})(?<words>--)(?=\p{L})`,
  ].join('|'),
  'gu',
);

/**
 * Whether two words around `--` name one thing by its two sides (`key--value cache`), rather than
 * end one part of a sentence and start the next (`control--making it hard`).
 */
function isPair(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at + 2, at + 2 + REACH);
  const left = /(?<![\p{L}-])[\p{L}-]+$/u.exec(before)?.[0] ?? '';
  const { right = '', next = '' } = PAIR_END.exec(after)?.groups ?? {};
  if (right === '' || [left, right, next].some(isFunctionWord)) return false;
  if (/[^s]s$/u.test(left) || /\p{Ll}(?:ing|ly|ed)$/u.test(right)) return false;
  const sentence = `${before.split(SENTENCE_END).at(-1) ?? ''}|${after.split(SENTENCE_END)[0] ?? ''}`;
  return !sentence.includes('--');
}

/** How much of the text around a dash may count as its sentence. */
const REACH = 300;

const SENTENCE_END = /[.!?] /u;

/** Takes `value cache` and `AI teams`; refuses `healthcare, law` and `Domain Index`. */
const PAIR_END = /^(?<right>[\p{L}-]{1,30}) (?<next>\p{Ll}[\p{L}-]{0,30})/u;
