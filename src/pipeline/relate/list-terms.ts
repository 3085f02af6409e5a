import type { ExtractedPaper } from '../../model/paper.ts';
import { listFacts } from './list-facts.ts';
import { listWords, type Word } from './list-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How often a paper says each word that tells something, each phrase of two words, and its facts. */
export interface Terms {
  readonly words: ReadonlyMap<number, number>;
  readonly pairs: ReadonlyMap<number, number>;
  readonly facts: ReadonlyMap<number, number>;
}

/** Lists what a paper speaks of; what its title says counts for more. */
export function listTerms(paper: ExtractedPaper, vocabulary: Vocabulary): Terms {
  const words = new Map<number, number>();
  const pairs = new Map<number, number>();
  for (const [text, weight] of [
    [paper.title, TITLE_WEIGHT],
    [paper.abstract, 1],
  ] as const) {
    let before: Word | undefined;
    for (const word of listWords(text)) {
      const number = vocabulary.number(word.stem);
      if (!word.isGeneric) add(words, number, weight);
      if (before && isPair(before, word)) {
        add(pairs, vocabulary.numberPair(vocabulary.number(before.stem), number), weight);
      }
      before = word;
    }
  }
  const facts = listFacts(paper).map((fact) => [vocabulary.number(fact), 1] as const);
  return { words, pairs, facts: new Map(facts) };
}

/** A title says in ten words what an abstract says in two hundred. */
const TITLE_WEIGHT = 3;

/** Whether a word and the next in a list are a phrase, of which at least one word tells something. */
export function isPair(first: Word, second: Word): boolean {
  return second.isJoined && !(first.isGeneric && second.isGeneric);
}

function add(counts: Map<number, number>, key: number, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
