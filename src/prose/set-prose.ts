import type { Nodes, Paragraph, Root, TableCell, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { setNumbers } from '../text/set-numbers.ts';

/**
 * Sets the numbers in a text's paragraphs and tables as `setNumbers` does, and keeps ranges and
 * words such as `4-bit` in one line. Headings stay as they are: their addresses come from them.
 */
export function setProse(tree: Root): void {
  for (const block of listBlocks(tree)) setBlock(block);
}

function listBlocks(node: Nodes): readonly Block[] {
  if (node.type === 'paragraph' || node.type === 'tableCell') return [node];
  return 'children' in node ? node.children.flatMap(listBlocks) : [];
}

/** A block is set as one, as a quotation may go across emphasis and citations. */
function setBlock(block: Block): void {
  const leaves = listLeaves(block);
  const set = setNumbers(leaves.map(readLeaf).join(''));
  let from = 0;
  for (const leaf of leaves) {
    const to = from + readLeaf(leaf).length;
    if (leaf.type === 'text') leaf.value = set.slice(from, to);
    from = to;
  }
  keepWhole(block);
}

function listLeaves(node: Nodes): readonly Nodes[] {
  return 'children' in node && node.children.length > 0
    ? node.children.flatMap(listLeaves)
    : [node];
}

function readLeaf(leaf: Nodes): string {
  return leaf.type === 'text' ? leaf.value : STANDS_IN;
}

/** For what is no text, such as code: no rule takes it for a letter, a number or a blank. */
const STANDS_IN = '\uFFFC';

function keepWhole(parent: Nodes): void {
  if (!('children' in parent)) return;
  for (let index = parent.children.length - 1; index >= 0; index -= 1) {
    const child = parent.children[index];
    if (child?.type === 'text') parent.children.splice(index, 1, ...cutText(child.value));
    else if (child) keepWhole(child);
  }
}

function cutText(text: string): (Text | MdxJsxTextElement)[] {
  const parts: (Text | MdxJsxTextElement)[] = [];
  let from = 0;
  for (const { 0: whole, index } of text.matchAll(WHOLE)) {
    if (index > from) parts.push({ type: 'text', value: text.slice(from, index) });
    parts.push(makeWhole(whole));
    from = index + whole.length;
  }
  if (from < text.length) parts.push({ type: 'text', value: text.slice(from) });
  return parts;
}

function makeWhole(value: string): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'span',
    attributes: [{ type: 'mdxJsxAttribute', name: 'class', value: 'whole' }],
    children: [{ type: 'text', value }],
  };
}

/** Takes `4-bit`, `2–8-bit`, `18–25%`; refuses `4`, `a-bit`, and what is longer than a phone's line. */
const WHOLE =
  /(?<![\p{L}\p{N}_.,–-])\d[\d.,]{0,9}[×%]?(?:–\d[\d.,]{0,9}[×%]?(?:-\p{Ll}{1,9})?|-\p{Ll}{1,9})(?![\p{L}\p{N}-])/gu;

type Block = Paragraph | TableCell;
