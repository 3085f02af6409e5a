import { METRICS } from '../../../model/vocabulary.ts';
import { CHANGES, MEASURES } from './measures.ts';
import type { Token } from './tokens.ts';
import type { Metric } from './units.ts';

/**
 * Finds the words of a sentence that name a measure or say that something changed, in order.
 *
 * Words joined by hyphens count as single ones. What stays “the same”, or isn't lost, is no measure.
 */
export function listMeasures(tokens: readonly Token[]): readonly Measure[] {
  const pieces = tokens.flatMap(({ kind, lower }, token) =>
    kind === 'word'
      ? lower.split(/[-‐]/u).map((text) => ({ text, token }))
      : [{ text: lower, token }],
  );
  const measures: Measure[] = [];
  for (let at = 0; at < pieces.length;) {
    const term = findTerm(pieces, at);
    const [first, last] = [pieces[at], pieces[at + (term?.words.length ?? 1) - 1]];
    at += term?.words.length ?? 1;
    if (!term || !first || !last) continue;
    const isWord = term.metric !== 'accuracy' && isAdjective(tokens[last.token]);
    if (term.metric && (isKept(tokens, first.token) || isWord)) continue;
    const place = { from: first.token, to: last.token + 1 };
    measures.push(term.metric ? { ...place, metric: term.metric } : place);
  }
  return measures;
}

function findTerm(pieces: readonly Piece[], at: number): Term | undefined {
  const first = pieces[at]?.text ?? '';
  const candidates = TERMS_BY_START.get(first.slice(0, 2)) ?? [];
  return candidates.find(({ words }) =>
    words.every((word, index) => fits(pieces[at + index]?.text ?? '', word)),
  );
}

function fits(text: string, word: string): boolean {
  if (word.endsWith('*')) return text.startsWith(word.slice(0, -1));
  return text === word || (word.includes('?') && text.replace('s', '?').replace('z', '?') === word);
}

/** “in low-cost regimes”, “a memory-bound kernel”: words that describe, and measure nothing. */
function isAdjective(token: Token | undefined): boolean {
  return token !== undefined && (DESCRIBING.test(token.lower) || NAME.test(token.text));
}

/** Takes “Lamp-LLM”, “MCU-2”; refuses “Energy-efficient”. */
const NAME = /^\p{Lu}.*-[\p{Lu}\p{N}]/u;

const DESCRIBING =
  /^(?:low|high|ultra|real|cost|memory|time|resource|power|energy|compute|latency|accuracy|quality|performance)-(?!.*(?:efficien|saving|saver)).*(?:low|cost|power|energy|quality|time|memory|performance|latency|accuracy|precision|bandwidth|resource|throughput|speed|compute|ed|ing|aware|bound|intensive|sensitive|critical|hungry|optimal|friendly|free|neutral|heavy|limited|only)$/u;

/** “with the same accuracy”, “while maintaining accuracy”, “without loss of accuracy”. */
function isKept(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - KEPT_REACH), at).some(({ lower }) => KEPT.has(lower));
}

const KEPT_REACH = 2;
const KEPT: ReadonlySet<string> = new Set([
  'same',
  'similar',
  'comparable',
  'sacrificing',
  'compromising',
  'preserving',
  'equivalent',
  'identical',
  'competitive',
]);

function listTerms(list: string): readonly (readonly string[])[] {
  return list.split(',').map((term) => term.trim().split(' '));
}

const TERMS: readonly Term[] = [
  ...METRICS.flatMap((metric) => listTerms(MEASURES[metric]).map((words) => ({ words, metric }))),
  ...listTerms(CHANGES).map((words) => ({ words })),
].toSorted((a, b) => b.words.length - a.words.length);

const TERMS_BY_START = Map.groupBy(TERMS, ({ words: [first = ''] }) => first.slice(0, 2));

interface Piece {
  readonly text: string;
  readonly token: number;
}

interface Term {
  readonly words: readonly string[];
  readonly metric?: Metric;
}

/** A measure's words, as indices of tokens; without a metric where they leave open what changed. */
export interface Measure {
  readonly from: number;
  readonly to: number;
  readonly metric?: Metric;
}
