import type { Repair } from '../../model/entry.ts';
import { applyEdits } from './edit.ts';
import type { TrackedText } from './tracked-text.ts';
import { gatherWords } from './words.ts';

/**
 * Lists what was mended, as whole words, each once however often it recurs.
 *
 * Where several rules had a part in one word, their ids are joined by ` + `.
 */
export function listRepairs({ raw, patches }: TrackedText): readonly Repair[] {
  const repairs = new Map<string, Repair>();
  for (const { start, end, patches: inside } of gatherWords(raw, patches)) {
    const words = raw.slice(start, end);
    const fixed = applyEdits(
      words,
      inside.map((patch) => ({
        start: patch.start - start,
        end: patch.end - start,
        text: patch.text,
      })),
    );
    if (fixed === words) continue;
    const rule = [...new Set(inside.flatMap(({ rules }) => rules))].join(' + ');
    const repair = { ...trimPair(words, fixed), rule };
    repairs.set(`${repair.raw}\n${repair.fixed}`, repair);
  }
  return [...repairs.values()];
}

/** Takes off the punctuation of the sentence around the words, where both texts have it. */
function trimPair(raw: string, fixed: string): Pair {
  let pair = { raw, fixed };
  while (/[^\s][.,;:!?]$/u.test(pair.raw) && pair.fixed.length > 1 && endsAlike(pair)) {
    pair = cutEnd(pair);
  }
  const surplus = count(pair.raw, '(') - count(pair.raw, ')');
  if (surplus < 0 && pair.raw.endsWith(')') && endsAlike(pair)) return cutEnd(pair);
  if (surplus > 0 && startsWithBracket(pair)) return cutStart(pair);
  return isWrapped(pair.raw) && isWrapped(pair.fixed) ? cutEnd(cutStart(pair)) : pair;
}

function endsAlike({ raw, fixed }: Pair): boolean {
  return raw.at(-1) === fixed.at(-1);
}

function startsWithBracket({ raw, fixed }: Pair): boolean {
  return raw.startsWith('(') && fixed.startsWith('(');
}

/** Takes `(MoE^2)`; refuses `(MoE)^2` and `(a^2)(b^2)`. */
function isWrapped(text: string): boolean {
  return /^\([^()]+\)$/u.test(text);
}

function cutStart({ raw, fixed }: Pair): Pair {
  return { raw: raw.slice(1), fixed: fixed.slice(1) };
}

function cutEnd({ raw, fixed }: Pair): Pair {
  return { raw: raw.slice(0, -1), fixed: fixed.slice(0, -1) };
}

function count(text: string, bracket: '(' | ')'): number {
  return text.split(bracket).length - 1;
}

type Pair = Pick<Repair, 'raw' | 'fixed'>;
