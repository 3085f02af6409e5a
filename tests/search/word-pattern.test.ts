import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeWordPattern, splitAtHits } from '../../src/search/word-pattern.ts';
import { measureCpu } from '../cpu-time.ts';

/** What is found, in brackets. */
function mark(text: string, ...words: string[]): string {
  return splitAtHits(text, makeWordPattern(words))
    .map((segment) => (segment.hit ? `[${segment.text}]` : segment.text))
    .join('');
}

describe('makeWordPattern', () => {
  it('finds a word in any case', () => {
    expect(mark('Kite and kite.', 'kite')).toBe('[Kite] and [kite].');
  });

  it('finds the words that a longer word begins', () => {
    expect(mark('flying, flyers, butterflies', 'fly', 'flyi')).toBe(
      '[flying], flyers, butterflies',
    );
  });

  it('finds a short word as a whole only', () => {
    expect(mark('a car with cargo', 'car')).toBe('a [car] with cargo');
  });

  it('takes a hyphen, a space and nothing for the same', () => {
    expect(mark('post-flight, post flight, postflight', 'post-flight')).toBe(
      '[post-flight], [post flight], [postflight]',
    );
  });

  it('prefers the longer of two words', () => {
    expect(mark('post-flight', 'post', 'post-flight')).toBe('[post-flight]');
  });

  it('finds words in languages without spaces', () => {
    expect(mark('紙の凧を作る', '凧')).toBe('紙の[凧]を作る');
  });

  it('finds accented letters', () => {
    expect(mark('a naïve kite', 'naïve')).toBe('a [naïve] kite');
  });

  it('reads nothing as a pattern', () => {
    expect(mark('C++ (a.b) kite', 'c++', '.*', '(kite|')).toBe('[C++] (a.b) [kite]');
  });

  it('is undefined where there is no word', () => {
    expect(makeWordPattern(['', '++', '<>', '\u0301'])).toBeUndefined();
  });

  it('stays quick on words made to slow it down', () => {
    const pattern = makeWordPattern(['a+ '.repeat(20), '+ +a'.repeat(15), 'a'.repeat(60)]);
    expect(measureCpu(() => splitAtHits('a+'.repeat(50_000), pattern))).toBeLessThan(1000);
  });

  it('never loses or changes a character of the text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (whole, words) => {
        const segments = splitAtHits(whole, makeWordPattern(words));
        expect(segments.map((segment) => segment.text).join('')).toBe(whole);
      }),
    );
  });
});
