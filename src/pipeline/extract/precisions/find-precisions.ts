import type { Found, PaperText } from '../../../model/found.ts';
import { listMatches } from '../../../text/list-matches.ts';
import { isOfOthers, listStretches, type Stretch } from '../own-work.ts';
import { FORMAT_TERMS } from './format-terms.ts';

/**
 * Finds the number formats that a paper's own work uses, each once, in the order of the text.
 *
 * Formats of baselines don't count, nor the bits that a more exact format already states: beside
 * `W4A8` or `INT4`, “4-bit weights” is no format of its own.
 */
export function findPrecisions(text: PaperText): readonly Found<string>[] {
  const found = new Map<string, Found<string>>();
  for (const stretch of listStretches(text).filter(({ isOwn }) => isOwn)) {
    for (const format of listFormats(stretch)) {
      if (!found.has(format.value)) found.set(format.value, format);
    }
  }
  const formats = [...found.values()];
  const values = formats.map(({ value }) => value);
  return formats.filter(({ value }) => !isStated(value, values) && !isBaseline(value, values));
}

function listFormats(stretch: Stretch): readonly Found<string>[] {
  const formats: Found<string>[] = [];
  const taken = new Set<number>();
  for (const { pattern, toFormats } of FORMAT_TERMS) {
    for (const { 0: quote, index, groups = {} } of listMatches(stretch.text, pattern)) {
      const end = index + quote.length;
      if (taken.has(index) || taken.has(end)) continue;
      for (let place = index; place <= end; place += 1) taken.add(place);
      if (isOfOthers(stretch, index, end) || isLeft(stretch, index, end)) continue;
      const place = {
        start: stretch.start + index,
        end: stretch.start + end,
        where: stretch.where,
      };
      formats.push(...toFormats(groups).map((value) => ({ value, quote, ...place })));
    }
  }
  return formats.toSorted((a, b) => a.start - b.start);
}

/** Whether a format is what the work starts from or comes near: “from FP32”, “near-FP16 accuracy”. */
function isLeft({ text }: Stretch, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const isRange = /\bto\b/u.test(text.slice(start, end));
  return (
    LEFT_BEFORE.test(before) ||
    (!isRange && /\bfrom $/iu.test(before)) ||
    /^[- ](?:level|baseline|accuracy|performance|reference)/iu.test(text.slice(end, end + 12))
  );
}

const NEAR = 80;

/** Takes “near-”, “full-precision (i.e., FP16 or ”, “vs. oil lamps in ”; refuses “in ”. */
const LEFT_BEFORE =
  /(?:\bnear[- ]|\bclose to |\bfull[- ]precision \(?(?:i\.e\.,? |e\.g\.,? )?(?:\w{1,8} (?:or|and) )?|\b(?:vs\.?|versus|than|over) [\w. -]{1,55} in |\bnative |\boriginal )$/iu;

/** Whether bits are part of a more exact format. */
function isStated(value: string, values: readonly string[]): boolean {
  const bits = /^(?<bits>\d+)-bit$/u.exec(value)?.groups?.['bits'];
  if (bits === undefined) return false;
  const isPart = new RegExp(String.raw`(?:W|A|KV)${bits}(?!\d)`, 'u');
  const typed = values.filter((other) => new RegExp(`^(?:U?INT|B?FP?)${bits}$`, 'u').test(other));
  return typed.length === 1 || values.some((other) => /^W\d/u.test(other) && isPart.test(other));
}

/** Wide formats are what others are compared with, unless they are what a paper is about. */
function isBaseline(value: string, values: readonly string[]): boolean {
  return (
    /^(?:FP|INT)?(?:32|64)(?:-bit)?$/u.test(value) &&
    values.some((other) => other !== value && other !== 'mixed')
  );
}
