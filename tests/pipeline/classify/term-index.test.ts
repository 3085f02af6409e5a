import { describe, expect, it } from 'vitest';
import { type Survey, surveySchema } from '../../../src/model/survey.ts';
import { listWords } from '../../../src/pipeline/classify/list-words.ts';
import { indexTerms } from '../../../src/pipeline/classify/term-index.ts';

describe('indexTerms', () => {
  it('finds whole words in any case, singular or plural, with or without hyphens', () => {
    expect(find('Fog-horns and the Fog horn', ['fog horn'])).toEqual(['fog horn', 'fog horn']);
    expect(find('Foghorns hornpipe', ['fog', 'horn'])).toEqual([]);
  });

  it('finds no phrase across the end of a clause', () => {
    expect(find('In the fog, horns sound.', ['fog horn'])).toEqual([]);
  });

  it('takes any ending for a star and any number for a hash', () => {
    expect(find('lighting a 12-inch lamp', ['light*', '#-inch'])).toEqual(['light*', '#-inch']);
    expect(find('slight inch', ['light*', '#-inch'])).toEqual([]);
  });

  it('prefers the exact word to a number or a beginning', () => {
    expect(find('lights of 5 inches', ['li*', 'light', '# inch', '5 inch'])).toEqual([
      'light',
      '5 inch',
    ]);
  });

  it('hides terms within a longer one, but not beside it', () => {
    expect(find('fog signal', ['fog', 'signal', 'fog signal'])).toEqual(['fog signal']);
    expect(find('fog signal signal', ['fog', 'signal', 'fog signal'])).toEqual([
      'fog signal',
      'signal',
    ]);
    expect(find('fog signal tower', ['fog signal', 'signal tower'])).toEqual([
      'fog signal',
      'signal tower',
    ]);
  });

  it('goes on where a longer term breaks off', () => {
    expect(find('fog signal lamp', ['fog signal tower', 'fog', 'signal lamp'])).toEqual([
      'fog',
      'signal lamp',
    ]);
  });

  it('keeps what a term weighs for each chapter', () => {
    const index = indexTerms(makeChapters({ fog: 2 }, { fog: -1, lamp: 3 }));
    expect(index.find(listWords('fog lamp')).map(({ weights }) => weights)).toEqual([
      [2, -1],
      [0, 3],
    ]);
  });

  it('gathers spellings of one term in one', () => {
    const index = indexTerms(makeChapters({ 'fog-horn': 2 }, { 'Fog horns': 1 }));
    expect(index.find(listWords('fog horn'))).toEqual([{ text: 'fog-horn', weights: [2, 1] }]);
  });
});

function find(text: string, terms: readonly string[]): readonly string[] {
  const chapters = makeChapters(Object.fromEntries(terms.map((term) => [term, 1])));
  return indexTerms(chapters)
    .find(listWords(text))
    .map((term) => term.text);
}

function makeChapters(...terms: readonly Readonly<Record<string, number>>[]): Survey['chapters'] {
  const chapters = terms.map((weights, position) => ({
    id: `chapter-${position}`,
    title: 'Chapter',
    scope: 'Something.',
    terms: weights,
  }));
  return surveySchema.parse({ title: 'Lights', chapters }).chapters;
}
