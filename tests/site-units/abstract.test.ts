import { describe, expect, it } from 'vitest';
import { compileAbstract } from '../../src/site/abstract.ts';
import { UnexpectedNode } from '../../src/site/plain-hast.ts';

describe('compileAbstract', () => {
  it('gives paragraphs as markup and as text', () => {
    expect(compileAbstract('Tea is *wet*.\n\nSo is the sea.\n', [])).toEqual({
      html: '<p>Tea is <em>wet</em>.</p><p>So is the sea.</p>',
      text: 'Tea is wet.\n\nSo is the sea.',
    });
  });

  it('reads escaped signs as signs', () => {
    const { html, text } = compileAbstract('\\<4B and \\{x} & \\*', []);
    expect(text).toBe('<4B and {x} & *');
    expect(html).toContain('&#x3C;4B');
  });

  it('links to the web alone', () => {
    expect(compileAbstract('[x](https://example.org/a)', []).html).toBe(
      '<p><a href="https://example.org/a" rel="external nofollow noopener">x</a></p>',
    );
    expect(() => compileAbstract('[x](javascript:alert)', [])).toThrow(UnexpectedNode);
  });

  it('marks the words that report results', () => {
    const mark = { id: 'result-1', start: 6, end: 15, isResult: true };
    expect(compileAbstract('It is 3x faster than tea.', [mark]).html).toBe(
      '<p>It is <mark id="result-1">3x faster</mark> than tea.</p>',
    );
  });

  it.each([
    ['an element', 'a <b>c</b>', 'mdxJsxTextElement'],
    ['a component', '<Tea />', 'mdxJsxFlowElement'],
    ['an expression', 'one {1 + 1}', 'mdxTextExpression'],
    ['an import', 'import tea from "tea"', 'mdxjsEsm'],
    ['a heading', '# Tea', 'heading'],
    ['an image', '![x](https://example.org/a.png)', 'image'],
    ['an unclosed brace', 'tea {', 'brace'],
  ])('refuses %s', (_, mdx, found) => {
    expect(() => compileAbstract(mdx, [])).toThrow(found);
  });

  it('names the line that it refuses', () => {
    expect(() => compileAbstract('Tea.\n\nMore {tea}.', [])).toThrow(
      expect.objectContaining({ line: 3 }),
    );
  });
});
