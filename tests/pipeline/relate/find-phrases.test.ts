import { describe, expect, it } from 'vitest';
import { findPhrases } from '../../../src/pipeline/relate/find-phrases.ts';
import { listWords } from '../../../src/pipeline/relate/list-words.ts';
import { makeVocabulary } from '../../../src/pipeline/relate/vocabulary.ts';

describe('findPhrases', () => {
  it('joins pairs that overlap to the longest phrase', () => {
    expect(find('Robust queen bee cages of wood.', 'queen bee cages')).toEqual(['queen bee cages']);
  });

  it('takes the words as the paper writes them', () => {
    expect(find('Waggle-dance reading', 'the waggle dances')).toEqual(['Waggle-dance']);
  });

  it('takes no half of a compound', () => {
    expect(find('a comb-wise inspection of honey', 'wise honey')).toEqual(['honey']);
    expect(find('cell-wall wax', 'wall wax')).toEqual(['wax']);
  });

  it('starts a phrase with a word that tells nothing alone', () => {
    expect(find('a model hive', 'every model hive')).toEqual(['model hive']);
  });

  it('takes no word that doesn’t tell by itself', () => {
    expect(find('honey and comb', 'honey comb', (word) => word === 'comb')).toEqual(['comb']);
  });
});

function find(
  text: string,
  other: string,
  tells: (stem: string) => boolean = () => true,
): readonly string[] {
  const vocabulary = makeVocabulary();
  const weights = new Map<number, number>();
  for (const { known, pair } of listWords(other, vocabulary)) {
    if (!known.isGeneric) weights.set(known.number, 1);
    if (pair !== undefined) weights.set(pair, 1);
  }
  const words = listWords(text, vocabulary);
  const stems = new Map(words.map(({ known }) => [known.number, known.stem]));
  return findPhrases([{ text, words }], {
    weights,
    tells: (word) => tells(stems.get(word) ?? ''),
  }).map((phrase) => phrase.text);
}
