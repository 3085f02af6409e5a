import type { PaperText } from '../../model/found.ts';
import { isPair } from './list-terms.ts';
import { listWords, type Word } from './list-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Vector } from './weigh-terms.ts';

/** What two papers share: `weights` holds what each of their terms weighs in their nearness. */
export interface Shared {
  readonly weights: Vector;
  readonly vocabulary: Vocabulary;
  /** Whether a word tells something all by itself. */
  readonly tells: (word: number) => boolean;
}

/** A phrase of a paper that another has too: its stems, how the paper writes it, what it weighs. */
export interface Phrase {
  readonly stems: string;
  readonly text: string;
  readonly weight: number;
}

/** Finds the longest phrases of a paper that a second one shares, heaviest first. */
export function findPhrases(paper: PaperText, shared: Shared): readonly Phrase[] {
  const { weights, vocabulary, tells } = shared;
  const phrases = new Map<string, Phrase>();
  // The abstract first: a title's capitals say nothing of how a word is written.
  for (const text of [paper.abstract, paper.title]) {
    for (const run of listRuns(listWords(text), isShared)) {
      const whole = trimRun(run, text);
      const stems = whole.map(({ stem }) => stem).join(' ');
      const [first, last] = [whole[0], whole.at(-1)];
      if (!first || !last || phrases.has(stems)) continue;
      if (first === last && !tells(vocabulary.number(first.stem))) continue;
      phrases.set(stems, { stems, text: text.slice(first.start, last.end), weight: weigh(whole) });
    }
  }
  return [...phrases.values()]
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || (a.stems < b.stems ? -1 : 1));

  function isShared(first: Word, second: Word): boolean {
    return isPair(first, second) && weights.has(numberPair(first, second));
  }

  function weigh(run: readonly Word[]): number {
    return run.reduce((sum, word, at) => {
      const before = run[at - 1];
      const pair = before ? (weights.get(numberPair(before, word)) ?? 0) : 0;
      return sum + pair + (weights.get(vocabulary.number(word.stem)) ?? 0);
    }, 0);
  }

  function numberPair(first: Word, second: Word): number {
    return vocabulary.numberPair(vocabulary.number(first.stem), vocabulary.number(second.stem));
  }
}

/** Cuts a text's words into runs, as long as each word and the next are shared as a pair. */
function listRuns(
  words: readonly Word[],
  isShared: (first: Word, second: Word) => boolean,
): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && run.length < LONGEST && isShared(last, word)) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** Leaves out what would be half a compound: the “wise pruning” of “layer-wise pruning” is “pruning”. */
function trimRun(run: readonly Word[], text: string): readonly Word[] {
  const from = run.findIndex(({ start }) => text.charAt(start - 1) !== '-');
  const to = run.findLastIndex(({ end }) => text.charAt(end) !== '-');
  return from === -1 ? [] : run.slice(from, to + 1);
}

/** More words than a reader takes for one phrase. */
const LONGEST = 4;
