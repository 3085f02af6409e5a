import { describe, expect, it } from 'vitest';
import {
  formatHighlights,
  readHighlights,
  withoutHighlights,
} from '../../src/search/highlight-address.ts';

describe('formatHighlights', () => {
  it('writes nothing without words', () => {
    expect(formatHighlights([])).toBe('');
  });

  it('is read back as it was', () => {
    const words = ['kite', 'c++', '凧', 'a&b=c'];
    expect(readHighlights(formatHighlights(words))).toEqual(words);
  });
});

describe('readHighlights', () => {
  it('leaves out blank, repeated and endless words', () => {
    const search = `?highlight=+&highlight=kite&highlight=kite&highlight=${'x'.repeat(10_000)}&q=tea`;
    expect(readHighlights(search)).toEqual(['kite']);
  });

  it('takes a limited number of words', () => {
    const search = Array.from({ length: 1000 }, (_, index) => `highlight=kite${index}`).join('&');
    expect(readHighlights(search)).toHaveLength(12);
  });
});

describe('withoutHighlights', () => {
  it('keeps all else', () => {
    expect(withoutHighlights('?highlight=kite&from=tea&highlight=tail')).toBe('?from=tea');
    expect(withoutHighlights('?highlight=kite')).toBe('');
  });
});
