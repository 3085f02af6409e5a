import type { ExtractedPaper } from '../../model/paper.ts';
import { listFacts } from './list-facts.ts';
import { listWords, type Word } from './list-words.ts';
import { packVector, type SparseVector } from './sparse-vector.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How often a paper says each word that tells something, each phrase of two words, and its facts. */
export interface Terms {
  readonly words: SparseVector;
  readonly pairs: SparseVector;
  readonly facts: SparseVector;
}

/** A paper with the words of its texts. */
export interface WordedPaper {
  readonly paper: ExtractedPaper;
  readonly title: readonly Word[];
  readonly abstract: readonly Word[];
}

/** Lists the words of a paper. */
export function wordPaper(paper: ExtractedPaper, vocabulary: Vocabulary): WordedPaper {
  const [title, abstract] = [paper.title, paper.abstract].map((text) =>
    listWords(text, vocabulary),
  );
  return { paper, title: title ?? [], abstract: abstract ?? [] };
}

/** Lists what a paper speaks of; what its title says counts for more. */
export function listTerms({ paper, title, abstract }: WordedPaper, vocabulary: Vocabulary): Terms {
  const words = new Map<number, number>();
  const pairs = new Map<number, number>();
  for (const [text, count] of [
    [title, TITLE_COUNT],
    [abstract, 1],
  ] as const) {
    for (const { known, pair } of text) {
      if (!known.isGeneric) add(words, known.number, count);
      if (pair !== undefined) add(pairs, pair, count);
    }
  }
  const facts = listFacts(paper).map((fact) => [vocabulary.numberFact(fact), 1] as const);
  return {
    words: packVector(words),
    pairs: packVector(pairs),
    facts: packVector(new Map(facts)),
  };
}

/** A title says in ten words what an abstract says in two hundred. */
const TITLE_COUNT = 3;

function add(counts: Map<number, number>, term: number, count: number): void {
  counts.set(term, (counts.get(term) ?? 0) + count);
}
