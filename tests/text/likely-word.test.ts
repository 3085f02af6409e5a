import { describe, expect, it } from 'vitest';
import { findLikelyWord } from '../../src/text/likely-word.ts';

const vocabulary = new Map([
  ['balloon', 40],
  ['balloons', 4],
  ['gallon', 50],
  ['kite', 30],
  ['bite', 60],
  ['tail', 3],
  ['quantization', 80],
]);

function find(word: string, papers = 0): string | undefined {
  return findLikelyWord({ word, papers }, vocabulary);
}

describe('findLikelyWord', () => {
  it.each([
    ['a letter too few', 'baloon', 'balloon'],
    ['a letter too many', 'kitte', 'kite'],
    ['another letter', 'kitd', 'kite'],
    ['two letters swapped', 'blaloon', 'balloon'],
    ['two slips in a long word', 'quantisaton', 'quantization'],
  ])('finds what was meant: %s', (_, word, meant) => {
    expect(find(word)).toBe(meant);
  });

  it('prefers the nearest, then what begins alike, then what is more frequent', () => {
    expect(find('balloonz')).toBe('balloon');
    expect(find('kits')).toBe('kite');
    expect(find('xite')).toBe('bite');
  });

  it.each(['kite', 'quant', 'zzzzzz', 'kit', 'kjtd', '凧', ''])('finds nothing for %j', (word) => {
    expect(find(word)).toBeUndefined();
  });

  it('takes a word that stands somewhere for a slip only beside a much more frequent one', () => {
    expect(find('kites', 3)).toBe('kite');
    expect(find('kites', 4)).toBeUndefined();
    expect(find('quantisaton', 1)).toBeUndefined();
  });
});
