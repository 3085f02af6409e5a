import { toStem } from './to-stem.ts';
import { isGenericWord, isLinkingWord } from './word-kinds.ts';

/** What a word is, whatever its form. */
export interface KnownWord {
  readonly stem: string;
  readonly number: number;
  /** Says little by itself (“model”), but may be part of a phrase (“language model”). */
  readonly isGeneric: boolean;
  /** Only holds sentences together. */
  readonly isLinking: boolean;
}

/** Gives each term of a survey a number, so that no text is kept once for each paper that has it. */
export interface Vocabulary {
  readonly readWord: (written: string) => KnownWord;
  /** The number of two words in a row. */
  readonly numberPair: (first: KnownWord, second: KnownWord) => number;
  readonly numberFact: (fact: string) => number;
}

/** Makes an empty vocabulary. */
export function makeVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const pairs = new Map<number, number>();
  const words = new Map<string, KnownWord>();
  return {
    readWord(written) {
      const known = words.get(written);
      if (known) return known;
      const stem = toStem(written);
      const number = numberTerm(numbers, stem);
      const word = { stem, number, isGeneric: isGenericWord(stem), isLinking: isLinkingWord(stem) };
      words.set(written, word);
      return word;
    },
    numberPair: (first, second) => numberTerm(pairs, first.number * MOST_TERMS + second.number),
    // Keeps the fact `edge` apart from the word.
    numberFact: (fact) => numberTerm(numbers, `=${fact}`),
  };

  /** Numbers are without gaps, so that arrays can be kept by them. */
  function numberTerm<Term>(known: Map<Term, number>, term: Term): number {
    const next = numbers.size + pairs.size;
    const number = known.get(term) ?? next;
    if (number === next) known.set(term, number);
    return number;
  }
}

/** Two numbers below it make one that a double holds exactly; no language has as many words. */
const MOST_TERMS = 2 ** 26;
