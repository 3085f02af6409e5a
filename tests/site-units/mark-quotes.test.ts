import { toHtml } from 'hast-util-to-html';
import type { Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { markQuotes } from '../../src/site/mark-quotes.ts';

const tree: Root = {
  type: 'root',
  children: [
    {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [
        { type: 'text', value: 'Up to 3x ' },
        {
          type: 'element',
          tagName: 'em',
          properties: {},
          children: [{ type: 'text', value: 'faster' }],
        },
        { type: 'text', value: ' and 2x smaller.' },
      ],
    },
  ],
};

function mark(...quotes: string[]): string {
  return toHtml(markQuotes(tree, quotes));
}

describe('markQuotes', () => {
  it('leaves a text without quotes as it is', () => {
    expect(mark()).toBe('<p>Up to 3x <em>faster</em> and 2x smaller.</p>');
    expect(mark('4x', '')).toBe(mark());
  });

  it('marks a quote across elements', () => {
    expect(mark('3x faster and')).toBe(
      '<p>Up to <mark id="result-1">3x </mark><em><mark>faster</mark></em><mark> and</mark> 2x smaller.</p>',
    );
  });

  it('joins quotes that overlap or touch and keeps the place of each', () => {
    expect(mark('2x smaller', 'and 2x')).toBe(
      '<p>Up to 3x <em>faster</em> <mark id="result-2"><span id="result-1"></span>and 2x smaller</mark>.</p>',
    );
  });

  it('numbers a quote by its result, though one before it is not in the text', () => {
    expect(mark('9x', '3x')).toContain('<mark id="result-2">3x</mark>');
  });

  it('marks one place for a quote that is given twice', () => {
    expect(mark('2x', '2x')).toBe(
      '<p>Up to 3x <em>faster</em> and <mark id="result-1"><span id="result-2"></span>2x</mark> smaller.</p>',
    );
  });
});
