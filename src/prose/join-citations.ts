import type { Nodes, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

/**
 * Makes a `<Cite>` that has a line to itself a part of the paragraph whose lines it stands between.
 *
 * MDX takes an element with a line of its own for a block, so that where an editor breaks lines, or
 * a formatter does, would cut sentences in two.
 */
export function joinCitations(tree: Root): void {
  for (const child of tree.children) joinWithin(child);
  tree.children = joinNeighbours(tree.children);
}

function joinWithin(node: RootContent): void {
  switch (node.type) {
    case 'list':
      for (const child of node.children) joinWithin(child);
      break;
    case 'blockquote':
    case 'listItem':
    case 'footnoteDefinition':
    case 'mdxJsxFlowElement':
      for (const child of node.children) joinWithin(child);
      node.children = joinNeighbours(node.children);
      break;
    default:
  }
}

function joinNeighbours<Node extends RootContent>(nodes: readonly Node[]): (Node | Paragraph)[] {
  const joined: (Node | Paragraph)[] = [];
  for (const node of nodes) {
    const block: Node | Paragraph = toParagraph(node) ?? node;
    const last = joined.at(-1);
    const both = last && join(last, block);
    if (both) joined[joined.length - 1] = both;
    else joined.push(block);
  }
  return joined;
}

/** One paragraph out of two that have no empty line between them. */
function join(first: Nodes, second: Nodes): Paragraph | undefined {
  if (first.type !== 'paragraph' || second.type !== 'paragraph') return undefined;
  const { position: before } = first;
  const { position: after } = second;
  if (!before || !after || after.start.line > before.end.line + 1) return undefined;
  const isApart = after.start.line > before.end.line || after.start.column > before.end.column;
  const between: Text[] = isApart ? [{ type: 'text', value: ' ' }] : [];
  return {
    type: 'paragraph',
    children: [...first.children, ...between, ...second.children],
    position: { start: before.start, end: after.end },
  };
}

/** A paragraph with nothing but the citation; undefined of anything else, and where it holds other blocks. */
function toParagraph(node: Nodes): Paragraph | undefined {
  if (!isCitation(node)) return undefined;
  const words = node.children.flatMap((child: Nodes) =>
    child.type === 'paragraph' ? child.children : [child],
  );
  if (!words.every(isPhrasing)) return undefined;
  const { attributes, name, position } = node;
  const place = position ? { position } : {};
  const citation: MdxJsxTextElement = {
    type: 'mdxJsxTextElement',
    name,
    attributes,
    children: words,
    ...place,
  };
  return { type: 'paragraph', children: [citation], ...place };
}

function isCitation(node: Nodes): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Cite';
}

function isPhrasing(node: Nodes): node is PhrasingContent {
  return PHRASING.has(node.type);
}

/** What a citation's own words may be made of. */
const PHRASING: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'mdxJsxTextElement',
  'mdxTextExpression',
]);
