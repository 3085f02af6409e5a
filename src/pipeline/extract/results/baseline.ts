import type { Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';

/**
 * Finds what a number is compared with, as written: “2.6× faster than straw hives” gives “straw
 * hives”; “outperforms straw hives by 3%” and “Compared with straw hives, …” too.
 */
export function findBaseline(
  phrase: Phrase,
  tokens: readonly Token[],
  sentence: string,
): string | undefined {
  const after = findMarker(tokens, phrase.to, Math.min(tokens.length, phrase.to + REACH));
  const from =
    after ?? findOutperformed(tokens, phrase) ?? findMarker(tokens, 0, Math.min(1, phrase.from));
  if (from === undefined) return undefined;
  const first = skipArticles(tokens, from);
  let to = first;
  while (to < tokens.length && to - first < LONGEST && !isEnd(tokens, to)) to += 1;
  const [start, end] = [tokens[first]?.start, tokens[to - 1]?.end];
  return start === undefined || end === undefined || to === first
    ? undefined
    : sentence.slice(start, end);
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
  return tokens.slice(at, at + 2).some(({ kind }) => kind === 'number');
}

/** “outperforms straw hives by”, “surpassing the best hives by”. */
function findOutperformed(
  tokens: readonly Token[],
  { lead, leadAt, left }: Phrase,
): number | undefined {
  if (!/^(?:by|with)$/u.test(lead)) return undefined;
  for (let at = leadAt - 1; at >= left.from; at -= 1) {
    if (/^(?:outperform|surpass|exceed|beat)/u.test(tokens[at]?.lower ?? '')) return at + 1;
  }
  return undefined;
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

function isEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.kind === 'sign') return !/^["“”'’()/&+-]$/u.test(token.text);
  return ENDS.has(token.lower);
}

const ENDS: ReadonlySet<string> = new Set([
  'by',
  'while',
  'when',
  'on',
  'with',
  'without',
  'respectively',
  'across',
  'under',
  'at',
  'in',
  'and',
  'which',
  'that',
  'using',
  'for',
  'running',
  'is',
  'are',
  'even',
]);
