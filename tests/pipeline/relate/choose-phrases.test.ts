import { describe, expect, it } from 'vitest';
import { choosePhrases } from '../../../src/pipeline/relate/choose-phrases.ts';

describe('choosePhrases', () => {
  it('chooses the three that weigh most', () => {
    expect(choose('queen piping', 'waggle dance', 'comb', 'nectar')).toEqual([
      'queen piping',
      'waggle dance',
      'comb',
    ]);
  });

  it('leaves out what stands within another', () => {
    expect(choose('queen cage', 'cage', 'big queen cage')).toEqual(['queen cage']);
  });

  it('leaves out initials, and other forms of the same words', () => {
    expect(choose('african honey bee', 'ahb')).toEqual(['african honey bee']);
    expect(choose('nectar', 'nectary', 'comb')).toEqual(['nectar', 'comb']);
  });

  it('leaves out adjectives and participles that stand alone', () => {
    expect(choose('sealed', 'densely', 'porous', 'sealed cell')).toEqual(['sealed cell']);
  });

  it('leaves out what weighs little beside the first', () => {
    const phrases = [
      { stems: 'comb', text: 'comb', weight: 1 },
      { stems: 'nectar', text: 'nectar', weight: 0.1 },
    ];
    expect(choosePhrases(phrases).map(({ text }) => text)).toEqual(['comb']);
  });
});

function choose(...texts: readonly string[]): readonly string[] {
  const phrases = texts.map((text, at) => ({ stems: text, text, weight: 1 - at / 10 }));
  return choosePhrases(phrases).map(({ text }) => text);
}
