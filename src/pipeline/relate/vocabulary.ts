/** Gives each term of a survey a number, so that no text is kept once for each paper that has it. */
export interface Vocabulary {
  /** The number of a stem, or of a fact. */
  readonly number: (term: string) => number;
  /** The number of two stems in a row. */
  readonly numberPair: (first: number, second: number) => number;
}

/** Makes an empty vocabulary. */
export function makeVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  return {
    number(term) {
      const known = numbers.get(term) ?? numbers.size;
      if (known === numbers.size) numbers.set(term, known);
      return known;
    },
    numberPair: (first, second) => (first + 1) * MOST_TERMS + second,
  };
}

/** Two numbers below it make one that a double holds exactly; no language has as many words. */
const MOST_TERMS = 2 ** 26;
