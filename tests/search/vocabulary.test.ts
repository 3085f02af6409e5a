import { describe, expect, it } from 'vitest';
import { formatVocabulary, parseVocabulary } from '../../src/search/vocabulary.ts';

describe('formatVocabulary', () => {
  it('counts in how many texts a word stands, whatever its case and accents', () => {
    expect(formatVocabulary(['Naïve kites, kites!', 'kites: naive tails', 'Kites'])).toBe(
      '3 kites\n2 naive\n1 tails',
    );
  });

  it('leaves out numbers and what is too short to hold a slip', () => {
    expect(formatVocabulary(['a tea 2024 of int8'])).toBe('1 int8');
  });

  it('leaves out words of a single text where there are very many', () => {
    const rare = Array.from({ length: 20_000 }, (_, index) => `rare${index}`).join(' ');
    expect(formatVocabulary([`kites ${rare}`, 'kites'])).toBe('2 kites');
  });

  it('is read back as it was', () => {
    const text = formatVocabulary(['long kites', 'kites']);
    expect([...parseVocabulary(text)]).toEqual([
      ['kites', 2],
      ['long', 1],
    ]);
    expect(parseVocabulary('').get('kites')).toBeUndefined();
  });
});
