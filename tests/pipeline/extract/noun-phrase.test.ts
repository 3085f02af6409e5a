import { describe, expect, it } from 'vitest';
import { toNounPhrase } from '../../../src/pipeline/extract/noun-phrase.ts';
import { measureCpu } from '../../cpu-time.ts';

describe('toNounPhrase', () => {
  it.each([
    ['Lamp (v2), a quick, quiet engine that hums', 'a quick, quiet engine'],
    ['CARMEN: a context-aware lamp for ships', 'a context-aware lamp'],
    ['an on-site survey of wicks', 'an on-site survey of wicks'],
    ['a lamp, a wick and oil', 'a lamp'],
    ['a lamp designed to last', 'a lamp'],
    ['a lamp, including its wick', 'a lamp'],
    ['', ''],
  ])('cuts “%s” down', (words, phrase) => {
    const { text, places } = toNounPhrase(words);
    expect(text).toBe(phrase);
    expect(places.map((place) => words[place]).join('')).toBe(phrase);
  });

  it('is quick on hostile text', () => {
    expect(measureCpu(() => toNounPhrase('(, a '.repeat(20_000)))).toBeLessThan(1000);
  });
});
