import type { Segment } from './word-pattern.ts';

/** Two to three lines of a result; as many words as Pagefind's own excerpts have. */
const LENGTH = 32;

/** Words of context before the first hit, where no sentence begins near. */
const LEAD = 6;

/**
 * Cuts the part of a page's words where the most hits are, as segments with the hits told apart.
 *
 * `weights` holds how much each hit counts, by its position among the words; hits before `from`
 * (a title that stands above the excerpt anyway) don't count. Empty where no hit is left.
 */
export function cutExcerpt(
  words: readonly string[],
  weights: ReadonlyMap<number, number>,
  from: number,
): Segment[] {
  const hits = [...weights.keys()].filter((at) => at >= from && at < words.length);
  const starts = hits.map((at) => findStart(words, Math.max(from, at - LEAD), at));
  const start = findHeaviest(starts, weights);
  if (start === undefined) return [];
  const end = Math.min(words.length, start + LENGTH);

  const segments = words
    .slice(start, end)
    .flatMap((word, index) => [
      ...(index === 0 ? [] : [{ text: ' ', hit: false }]),
      ...(weights.has(start + index) ? splitPunctuation(word) : [{ text: word, hit: false }]),
    ]);
  return joinEqual([
    { text: start > from ? '… ' : '', hit: false },
    ...segments,
    { text: end < words.length ? ' …' : '', hit: false },
  ]);
}

/** Begins with a sentence where one begins between the lead and the hit. */
function findStart(words: readonly string[], lead: number, hit: number): number {
  for (let at = lead; at <= hit; at += 1) {
    if (/[.?!]$/u.test(words[at - 1] ?? '')) return at;
  }
  return lead;
}

function findHeaviest(
  starts: readonly number[],
  weights: ReadonlyMap<number, number>,
): number | undefined {
  let best: number | undefined;
  let heaviest = -1;
  for (const start of starts) {
    let sum = 0;
    for (let at = start; at < start + LENGTH; at += 1) sum += weights.get(at) ?? 0;
    if (sum > heaviest) [best, heaviest] = [start, sum];
  }
  return best;
}

/** Leaves commas, brackets and full stops around a word out of the mark. */
function splitPunctuation(word: string): Segment[] {
  const core = word.replaceAll(/^[\p{P}\p{S}]+|(?<![\p{P}\p{S}])[\p{P}\p{S}]+$/gu, '');
  if (core === '') return [{ text: word, hit: true }];
  const at = word.indexOf(core);
  return [
    { text: word.slice(0, at), hit: false },
    { text: core, hit: true },
    { text: word.slice(at + core.length), hit: false },
  ];
}

function joinEqual(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (segment.text === '') continue;
    if (last?.hit === segment.hit) joined[joined.length - 1] = join(last, segment);
    else joined.push(segment);
  }
  return joined;
}

function join(a: Segment, b: Segment): Segment {
  return { text: a.text + b.text, hit: a.hit };
}
