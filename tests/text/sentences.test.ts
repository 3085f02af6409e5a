import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';

describe('splitSentences', () => {
  it.each([
    ['Moths fly. Lamps burn!', ['Moths fly.', 'Lamps burn!']],
    [
      'It is 4.5x faster vs. Wax, i.e. Tallow. Good.',
      ['It is 4.5x faster vs. Wax, i.e. Tallow.', 'Good.'],
    ],
    [
      'As Moth et al. [2] say, e.g. Fig. 3, it burns.',
      ['As Moth et al. [2] say, e.g. Fig. 3, it burns.'],
    ],
    ['It burns on a wick.We trim it.', ['It burns on a wick.', 'We trim it.']],
    ['We trim wicks. waxNet burns.', ['We trim wicks.', 'waxNet burns.']],
    ['Does it burn? It does (all night).', ['Does it burn?', 'It does (all night).']],
    [
      'See https://moths.example/a.b?c=D. It burns',
      ['See https://moths.example/a.b?c=D.', 'It burns'],
    ],
    ['A wick of\ncotton burns.\n\nIt ends.', ['A wick of\ncotton burns.', 'It ends.']],
    ['Written in Node.js and run.', ['Written in Node.js and run.']],
    ['', []],
    [' \n ', []],
  ])('cuts %j', (text, expected) => {
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(expected);
  });

  it('gives places that hold the sentences, in order, and leaves only blanks between', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let position = 0;
        for (const { text: sentence, start, end } of splitSentences(text)) {
          expect(text.slice(start, end)).toBe(sentence);
          expect(text.slice(position, start).trim()).toBe('');
          position = end;
        }
        expect(text.slice(position).trim()).toBe('');
      }),
    );
  });
});
