import { compile } from '@mdx-js/mdx';
import type { Nodes, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { joinCitations } from '../../src/prose/join-citations.ts';
import { parseMdx } from '../../src/prose/parse-mdx.ts';

/** What blocks a text has, as MDX sees it: `p(…)` with its words, a citation as its id in brackets. */
async function outline(source: string): Promise<string> {
  let seen = '';
  const see = () => (tree: Root) => {
    joinCitations(tree);
    seen = write(tree);
  };
  await compile(source, { remarkPlugins: [see] });
  return seen;
}

function write(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll('\n', ' ');
  const inside = 'children' in node ? node.children.map(write).join('') : '';
  if (node.type === 'mdxJsxTextElement') return `[${inside}]`;
  if (node.type === 'paragraph') return `p(${inside})`;
  if (node.type === 'mdxJsxFlowElement') return `${String(node.name)}(${inside})`;
  return inside;
}

describe('joinCitations', () => {
  it.each([
    ['first line', '<Cite id="a" />\nglows. So', 'p([] glows. So)'],
    ['last line', 'See\n<Cite id="a" />\n\nSo', 'p(See [])p(So)'],
    [
      'line between',
      'See\n<Cite\n  id="a"\n/>\nand\n<Cite id="b" />\ntoo.',
      'p(See [] and [] too.)',
    ],
    ['line of two', '<Cite id="a" /> <Cite id="b" />', 'p([] [])'],
    ['line of an item', '- <Cite id="a" />\n  glows.\n- So', 'p([] glows.)p(So)'],
    ['line of a quotation', '> <Cite id="a" />\n> glows.', 'p([] glows.)'],
    ['words of its own', '<Cite id="a">*one*\nlamp</Cite>\nglows.', 'p([one lamp] glows.)'],
    ['words on lines of their own', '<Cite id="a">\nlamp\n</Cite>\nglows.', 'p([lamp] glows.)'],
  ])('joins a citation: %s', async (_, source, expected) => {
    expect(await outline(source)).toBe(expected);
  });

  it.each([
    ['paragraphs with an empty line between', 'A.\n\n<Cite id="a" />\n\nB.', 'p(A.)p([])p(B.)'],
    ['other components', 'A.\n<Figure of="years" />\nB.', 'p(A.)Figure()p(B.)'],
  ])('leaves %s', async (_, source, expected) => {
    expect(await outline(source)).toBe(expected);
  });

  it('keeps places, from the first line of a paragraph to its last', () => {
    const tree = parseMdx('Tea.\n\n<Cite id="a" />\nglows.');
    expect('children' in tree && tree.children.at(-1)?.position).toMatchObject({
      start: { line: 3, column: 1 },
      end: { line: 4, column: 7 },
    });
  });
});
