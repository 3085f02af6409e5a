import type { Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import { toWordSet } from './word-set.ts';

/**
 * Finds what each number of a list is compared with, as written: “2.6× faster than straw hives”
 * gives “straw hives”; “outperforms straw hives by 3%” and “Compared with straw hives, …” too, and
 * “2× and 3× faster than straw and clay, respectively” one for each.
 *
 * `until` is how far to look for a number that needn't compare: up to the next number.
 */
export function findBaselines(
  phrase: Phrase,
  { tokens, sentence, until }: Sense,
): readonly (string | undefined)[] {
  const end = Math.min(until, phrase.to + REACH);
  const from =
    findMarker(tokens, phrase.to, end) ??
    findOutperformed(tokens, phrase, until) ??
    (until === tokens.length ? findCompared(tokens, phrase.from) : undefined);
  if (from === undefined) return [];
  const each = listEach(tokens, from, phrase.list.length);
  const spans = each ?? phrase.list.map(() => ({ from, to: findEnd(tokens, from) }));
  return spans.map((span) => {
    const first = skipArticles(tokens, span.from);
    const [start, stop] = [tokens[first]?.start, tokens[span.to - 1]?.end];
    return start === undefined || stop === undefined || span.to <= first
      ? undefined
      : dropHalfBrackets(sentence.slice(start, stop));
  });
}

/** “straw hives (e.g” gives “straw hives”, and so does “straw hives)”. */
function dropHalfBrackets(words: string): string {
  const [open, close] = [words.lastIndexOf('('), words.lastIndexOf(')')];
  if (open > close) return words.slice(0, open).trimEnd();
  return close >= 0 && !words.includes('(') ? words.slice(0, close).trimEnd() : words;
}

/** “over straw, wood and clay, respectively”: as many as there are numbers. */
function listEach(
  tokens: readonly Token[],
  from: number,
  count: number,
): readonly Span[] | undefined {
  const last = tokens.findIndex(
    ({ lower }, at) => at >= from && /^(?:respectively|;|\.)$/u.test(lower),
  );
  if (count < 2 || tokens[last]?.lower !== 'respectively' || last - from > REACH) return undefined;
  const spans: Span[] = [];
  let start = from;
  for (let at = from; at <= last; at += 1) {
    if (at < last && !/^(?:,|and|\()$/u.test(tokens[at]?.lower ?? '')) continue;
    if (at > start) spans.push({ from: start, to: at });
    start = at + 1;
  }
  const isPlace = tokens.slice(from, last).some(({ lower }) => /^(?:in|on|for|at)$/u.test(lower));
  return spans.length === count && !isPlace ? spans : undefined;
}

function findEnd(tokens: readonly Token[], from: number): number {
  let to = skipArticles(tokens, from);
  while (to < tokens.length && to - from < LONGEST && !isEnd(tokens, to)) to += 1;
  return to;
}

const REACH = 24;
const LONGEST = 12;

function findMarker(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) {
    const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
    if (/^(?:;|—|while|whereas)$/u.test(word)) return undefined;
    if (/^compar(?:ed|ing|ison)$/u.test(word) && /^(?:to|with|against)$/u.test(next)) return at + 2;
    if (word === 'relative' && next === 'to') return at + 2;
    if (/^(?:than|versus|vs|against|upon)$/u.test(word) && !isNumber(tokens, at + 1))
      return at + (next === '.' ? 2 : 1);
    if (
      word === 'over' &&
      tokens[at + 1]?.kind === 'word' &&
      !/^(?:all|a|time|multiple|various)$/u.test(next)
    )
      return at + 1;
    if (word === 'over' && next === 'a') return at + 1;
  }
  return undefined;
}

/** “more than 60%”, “less than about 2 ms”. */
function isNumber(tokens: readonly Token[], at: number): boolean {
  const [first, second] = tokens.slice(at, at + 2);
  if (first?.kind === 'number') return true;
  return (
    second?.kind === 'number' &&
    /^(?:about|around|approximately|~|∼|≈|\$|-|a)$/u.test(first?.lower ?? '')
  );
}

/** “outperforms straw hives by”, “surpassing the best hives with a speedup of”. */
function findOutperformed(
  tokens: readonly Token[],
  { from, lead }: Phrase,
  until: number,
): number | undefined {
  if (until < tokens.length && lead !== 'by') return undefined;
  const at = tokens.slice(0, from).findLastIndex(({ lower }) => OUTPERFORM.test(lower));
  return at < 0 ? undefined : at + 1;
}

const OUTPERFORM = /^(?:outperform|out-perform|surpass|exceed(?:s|ing)$|beats?$)/u;

/** “Compared to straw hives, …”, “…, relative to straw, …”. */
function findCompared(tokens: readonly Token[], to: number): number | undefined {
  const at = tokens
    .slice(0, to)
    .findLastIndex(({ lower }) => /^(?:compar(?:ed|ing)|relative)$/u.test(lower));
  return at < 0 ? undefined : findMarker(tokens, at, at + 1);
}

function skipArticles(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    /^(?:the|an?|its|their|all|other|that|of)$/u.test(tokens[at]?.lower ?? '') &&
    at < from + 3
  )
    at += 1;
  return at;
}

/** “PyTorch and TensorFlow”, “GPU-only and NPU-only engines”; not “straw and reduces”. */
function joinsNames(tokens: readonly Token[], at: number): boolean {
  const isName = (token: Token | undefined) => token?.kind === 'word' && /\p{Lu}/u.test(token.text);
  return isName(tokens[at - 1]) && isName(tokens[at + 1]);
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.lower === 'and' && joinsNames(tokens, at)) return false;
  if (token.kind === 'sign') return !/^["“”'’()/&+-]$/u.test(token.text);
  return ENDS.has(token.lower);
}

const ENDS = toWordSet(`
  by while when on with without respectively across under at in and which that using for running is
  are even to via through where since due thanks within over than including respectively achieves
`);

interface Sense {
  readonly tokens: readonly Token[];
  readonly sentence: string;
  readonly until: number;
}

/** Indices of tokens. */
interface Span {
  readonly from: number;
  readonly to: number;
}
