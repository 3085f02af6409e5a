import { describe, expect, it } from 'vitest';
import { cutExcerpt } from '../../src/search/excerpt.ts';

const tale =
  'Kites of Tea. A kite needs wind. It needs a tail as well, and a string (long enough), held by someone patient.';

function cut(text: string, { hits, from = 0 }: { hits: readonly string[]; from?: number }): string {
  const words = text.split(' ');
  const found = words.entries().filter(([, word]) => hits.includes(word));
  const weights = new Map(found.map(([at]) => [at, 1]));
  return cutExcerpt(words, weights, from)
    .map((segment) => (segment.hit ? `[${segment.text}]` : segment.text))
    .join('');
}

describe('cutExcerpt', () => {
  it('leaves punctuation out of the mark', () => {
    expect(cut(tale, { hits: ['enough),'] })).toContain('(long [enough]), held');
  });

  it('begins with the sentence of the hit where that begins near', () => {
    expect(cut(tale, { hits: ['tail'] })).toMatch(/^… It needs a \[tail\] as well/u);
  });

  it('leaves out the title', () => {
    expect(cut(tale, { hits: ['Kites', 'wind.'], from: 3 })).toMatch(
      /^A kite needs \[wind\]\. It/u,
    );
    expect(cut(tale, { hits: ['Kites'], from: 3 })).toBe('');
  });

  it('shows the part that holds the most hits', () => {
    const filler = 'air '.repeat(60);
    expect(cut(`kite ${filler}kite kite`, { hits: ['kite'] })).toBe(
      '… air air air air air air [kite] [kite]',
    );
  });

  it('says with dots where it goes on', () => {
    expect(cut(`kite ${'air '.repeat(60)}`, { hits: ['kite'] })).toMatch(
      /^\[kite\] air .* air …$/u,
    );
  });

  it('ignores places outside the text', () => {
    expect(cutExcerpt(['kite'], new Map([[9, 1]]), 0)).toEqual([]);
  });
});
