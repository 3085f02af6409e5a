import { describe, expect, it } from 'vitest';
import { listWords } from '../../../src/pipeline/relate/list-words.ts';
import { makeVocabulary } from '../../../src/pipeline/relate/vocabulary.ts';

describe('listWords', () => {
  it.each([
    ['Low-bit bees on a comb', 'low+bit+bee comb'],
    ['We propose queen cages, hive lids.', 'queen+cage hive+lid'],
    ['a model system for bees', 'model system bee'],
    ['4-bit hives of 1.58-bit bees in bee.cpp', '4-bit+hive 1.58-bit+bee bee.cpp'],
    ['Combs at https://example.org/queen-cage.', 'comb'],
    ['', ''],
  ])('lists the words of “%s”', (text, expected) => {
    const words = listWords(text, makeVocabulary());
    const listed = words.map(({ known, pair }) => `${pair === undefined ? ' ' : '+'}${known.stem}`);
    expect(listed.join('').trim()).toBe(expected);
  });

  it('gives the place of each word', () => {
    const text = 'The queen’s cage';
    const words = listWords(text, makeVocabulary());
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['queen', 'cage']);
  });
});
