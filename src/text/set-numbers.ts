/**
 * Sets numbers as print does: `2x-3x` as `2×–3×`, `3-4 bits` as `3–4 bits`, `-1` as `−1`, and no
 * number apart from its unit. Words in “ ” and addresses stay as they are, and so does the length.
 */
export function setNumbers(text: string): string {
  const set = RULES.reduce((before, rule) => rule(before), text);
  let kept = '';
  for (const { 0: words, index } of text.matchAll(VERBATIM)) {
    kept += set.slice(kept.length, index) + words;
  }
  return kept + set.slice(kept.length);
}

/** Takes `“4-5x”`, `https://a.b/2x-3x` and `www.a.b/4x`; refuses `4-5x` and `a:b`. */
const VERBATIM = /“[^“”]*”|(?<![a-z])(?:[a-z]{2,8}:\/\/|www\.)\S+/gu;

const RULES: readonly ((text: string) => string)[] = [
  setRanges,
  (text) => text.replaceAll(FACTOR, '$1×'),
  (text) => text.replaceAll(SIZE, (size) => size.replaceAll(/x/giu, '×')),
  (text) => text.replaceAll(NEGATIVE, '−'),
  (text) => text.replaceAll(BEFORE_WORD, '\u00a0'),
  (text) => text.replaceAll(BEFORE_SYMBOL, '\u202f'),
  (text) => text.replaceAll(AFTER_NAME, '\u00a0'),
];

/** Sets `3-4` and `15~30%`; not where numbers fall, as in `4-2`, nor a name's: `Llama 2-7B`. */
function setRanges(text: string): string {
  let set = '';
  for (const { index, groups } of text.matchAll(RANGE)) {
    const { low = '', sign = '', high = '', size = '' } = groups ?? {};
    const isName = size !== '' && ENDS_IN_NAME.test(text.slice(Math.max(0, index - 32), index));
    if (isName || toNumber(low) >= toNumber(high)) continue;
    set += `${text.slice(set.length, index)}${low}${sign}–`;
  }
  return set + text.slice(set.length);
}

function toNumber(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

/** Takes `2x-3x`, `4-8`, `1-10B`, `1K-4K` and `3~5` of `3~5%`; refuses `Phi-3-5`, `2026-11-22` and `4-2.1.0`. */
const RANGE =
  /(?<![\p{L}\p{N}_/.,:#–-])(?<low>\d{1,9}(?:[.,]\d{1,6})?)(?<sign>[xX×%KMGB]?)[-~](?<high>\d{1,9}(?:[.,]\d{1,6})?)(?!\p{N}|[.,:-]\d)(?<size>[BbMK]?)/gu;

/** Takes `Llama `; refuses `to `. */
const ENDS_IN_NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}.-]*\s$/u;

/** Takes `3.0x` and the `33X` of `25–33X`; refuses `MI300x`, `3x3`, `Q-4x` and the `3x` of `3x + 1`. */
const FACTOR = /(?<![\p{L}\p{N}_/.,#-])(\d[\d.,]{0,14})[xX](?![\p{L}\p{N}_]|\s?[+*=^])/gu;

/** Takes `3x3` and `16x16x4`; refuses `8x7B` and `0x10`. */
const SIZE = /(?<![\p{L}\p{N}_/.,#-])[1-9]\d{0,5}(?:[xX]\d{1,6}){1,3}(?![\p{L}\p{N}_])/gu;

/** Takes the sign of `-1` and `(-0.5`; refuses that of `a-1` and `2 - 1`. */
const NEGATIVE = /(?<=^|[\s([=≤≥<>±~,])-(?=\d)/gu;

/** What stands before a unit: takes the ends of `24`, `~1.5` and `18–25`; refuses those of `INT8` and `Q4.1`. */
const NUMBER = String.raw`(?<=(?<![\p{L}\p{N}_.,-])\d[\d.,]{0,14})`;

/** What there is so much of something for. */
const PER = String.raw`(?:s|sec|second|token|frame|inference|cycle|core|k?J|W|mm²|mm2)(?:\/W)?`;

/** Takes `GB`, `mW`, `µJ`, `TOPS/W`, `%`; refuses `Go` and `in`. */
const SYMBOL = String.raw`(?:[%×]|°C|dB|[kKMGTPEmµμnpf]?(?:bps|B|b|Hz|Wh|W|J|s|m|V|A|g|F|eV|FLOP[sS]?|OP[sS]|m²|m2)|[KMGT]iB|min|h|B|K|M|mAP|\p{L}{1,6}\/${PER})(?![\p{L}\p{N}])`;

const BEFORE_SYMBOL = new RegExp(String.raw`${NUMBER}[ \n](?=${SYMBOL})`, 'gu');

/** Words that say how much a number is: takes `bits`, `billion`, `tokens/s`; refuses `rooms`. */
const WORD = String.raw`(?:bits?|bytes?|per ?cent|percentage points?|points?|times|orders of|thousand|(?:m|b|tr)illion|degrees|tokens per|seconds?|minutes?|hours?|[wW]atts?|lit(?:er|re)s?|\p{Ll}{4,12}\/${PER})(?![\p{L}\p{N}])`;

const BEFORE_WORD = new RegExp(String.raw`${NUMBER}[ \n](?=${WORD})`, 'gu');

/** Between a name and its number: takes the blanks of `RTX 4090`, `Pi 5` and `Table 2`; refuses those of `In 4` and `by 4`. */
const AFTER_NAME =
  /(?<=(?<![\p{L}\p{N}])(?:\p{Lu}[\p{Lu}\d]{1,7}|Pi|Chapter|Figure|Section|Table|Part|Llama|Orin))[ \n](?=\d)/gu;
