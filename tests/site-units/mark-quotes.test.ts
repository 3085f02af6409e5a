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
    {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value: 'On tea.' }],
    },
  ],
};
const TEXT = 'Up to 3x faster and 2x smaller.\n\nOn tea.';

/** The markup with results (`r`) and other facts (`f`) marked, each by its words. */
function mark(...marks: readonly [id: string, words: string][]): string {
  return toHtml(
    markQuotes(
      tree,
      marks.map(([id, words]) => {
        const start = TEXT.indexOf(words);
        return { id, start, end: start + words.length, isResult: id.startsWith('r') };
      }),
    ),
  );
}

describe('markQuotes', () => {
  it('leaves a text without marks as it is', () => {
    expect(mark()).toBe('<p>Up to 3x <em>faster</em> and 2x smaller.</p><p>On tea.</p>');
  });

  it('marks a result across elements', () => {
    expect(mark(['r1', '3x faster and'])).toContain(
      '<p>Up to <mark id="r1">3x </mark><em><mark>faster</mark></em><mark> and</mark> 2x smaller.</p>',
    );
  });

  it('joins results that overlap or touch and keeps the place of each', () => {
    expect(mark(['r1', '2x smaller'], ['r2', 'and 2x'])).toContain(
      '<em>faster</em> <mark id="r2"><span id="r1"></span>and 2x smaller</mark>.</p>',
    );
  });

  it('marks one place for words that are given twice', () => {
    expect(mark(['r1', '2x'], ['r2', '2x'])).toContain(
      'and <mark id="r1"><span id="r2"></span>2x</mark> smaller.</p>',
    );
  });

  it('counts an empty line between paragraphs', () => {
    expect(mark(['f1', 'tea'])).toContain('<p>On <span id="f1">tea</span>.</p>');
  });

  it('puts a fact inside of the result that holds it', () => {
    expect(mark(['f1', '2x'], ['r1', 'and 2x smaller'])).toContain(
      '<mark id="r1">and <span id="f1">2x</span> smaller</mark>',
    );
  });

  it('lets a fact that reaches across the end of a result hold it', () => {
    expect(mark(['f1', 'smaller.'], ['r1', '2x smaller'])).toContain(
      ' and <span id="f1"><mark id="r1">2x smaller</mark>.</span></p>',
    );
  });

  it('gives each of two facts that share their words its place', () => {
    expect(mark(['f1', 'tea'], ['f2', 'tea'])).toContain(
      '<span id="f1"><span id="f2">tea</span></span>',
    );
  });

  it('marks thousands of places', () => {
    const places = Array.from({ length: 5000 }, (_, index) => index * 3);
    const text = places.map(() => '3x ').join('');
    const paragraph: Root = { type: 'root', children: [{ type: 'text', value: text }] };
    const marks = places.map((start) => {
      return { id: `r${start}`, start, end: start + 2, isResult: true };
    });
    expect(markQuotes(paragraph, marks).children).toHaveLength(10_000);
  });
});
