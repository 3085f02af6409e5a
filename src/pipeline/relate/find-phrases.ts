import { compareText } from '../../text/order.ts';
import type { Word } from './list-words.ts';

/** A text with its words listed. */
export interface WordedText {
  readonly text: string;
  readonly words: readonly Word[];
}

/** What two papers share: `weights` holds what each of their terms weighs in their nearness. */
export interface Shared {
  readonly weights: ReadonlyMap<number, number>;
  /** Whether a word or a pair tells something by itself. */
  readonly tells: (term: number) => boolean;
}

/** A phrase of a paper that another has too: its stems, how the paper writes it, what it weighs. */
export interface Phrase {
  readonly stems: string;
  readonly text: string;
  readonly weight: number;
}

/**
 * Finds the longest phrases of a paper that a second one shares, heaviest first.
 *
 * A phrase is written as it stands first in `texts`.
 */
export function findPhrases(texts: readonly WordedText[], shared: Shared): readonly Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const { text, words } of texts) {
    for (const run of listRuns(words, shared.weights)) {
      const phrase = readPhrase(trimRun(run, text), text, shared);
      if (phrase && !phrases.has(phrase.stems)) phrases.set(phrase.stems, phrase);
    }
  }
  return [...phrases.values()].toSorted(
    (a, b) => b.weight - a.weight || compareText(a.stems, b.stems),
  );
}

/** Cuts a text into its shared words, and runs of words of which each and the next are a shared pair. */
function listRuns(
  words: readonly Word[],
  weights: Shared['weights'],
): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  let run: Word[] | undefined;
  let before: Word | undefined;
  for (const word of words) {
    const isNext = word.pair !== undefined && weights.has(word.pair);
    if (run && isNext && run.length < MOST_WORDS) {
      run.push(word);
    } else {
      run = undefined;
      if (isNext && before && !weights.has(before.known.number)) run = [before, word];
      else if (weights.has(word.known.number)) run = [word];
      if (run) runs.push(run);
    }
    before = word;
  }
  return runs;
}

/** More words than a reader takes for one phrase. */
const MOST_WORDS = 4;

/** Leaves out what would be half a compound: the “wise pruning” of “layer-wise pruning” is “pruning”. */
function trimRun(run: readonly Word[], text: string): readonly Word[] {
  const from = run.findIndex(({ start }) => text.charAt(start - 1) !== '-');
  const to = run.findLastIndex(({ end }) => text.charAt(end) !== '-');
  return from === -1 ? [] : run.slice(from, to + 1);
}

function readPhrase(run: readonly Word[], text: string, shared: Shared): Phrase | undefined {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return undefined;
  const terms: number[] = [];
  for (const word of run) {
    if (!word.known.isGeneric) terms.push(word.known.number);
    if (word !== first && word.pair !== undefined) terms.push(word.pair);
  }
  if (!terms.some(shared.tells)) return undefined;
  const weight = terms.reduce((sum, term) => sum + (shared.weights.get(term) ?? 0), 0);
  if (weight === 0) return undefined;
  const stems = run.map(({ known }) => known.stem).join(' ');
  return { stems, text: text.slice(first.start, last.end), weight };
}
