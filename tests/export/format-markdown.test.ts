import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { formatMarkdown } from '../../src/export/format-markdown.ts';

describe('formatMarkdown', () => {
  it('writes a table', () => {
    expect(
      formatMarkdown([
        ['Tea', 'Cups'],
        ['black', '2×'],
      ]),
    ).toBe('| Tea | Cups |\n| --- | --- |\n| black | 2× |\n');
  });

  it('keeps a cell with bars and lines in one cell', () => {
    expect(formatMarkdown([['a | b\n| --- |\r\nc']])).toContain(String.raw`| a \| b \| --- \| c |`);
  });

  it.each([
    '<script>alert(1)</script>',
    '[click](javascript:alert(1))',
    '![x](https://evil.example/x.png)',
    '**bold** _it_ `code` ~~gone~~ $x$',
    String.raw`a \| b \\`,
    'AT&T &lt; https://evil.example',
  ])('shows %j as the words that it is', (cell) => {
    const [, , line = ''] = formatMarkdown([['h'], [cell]]).split('\n');
    const tree = fromMarkdown(line.slice(2, -2));
    expect(toString(tree)).toBe(cell);
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
    expect(JSON.stringify(tree)).not.toMatch(/"type":"(?:html|link|image|strong|emphasis)"/u);
  });
});
