import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import { LINK_RELATIONS } from './link-relations.ts';

/** Thrown for a node that a generated page may not hold. */
export class UnexpectedNode extends Error {
  readonly line: number;

  constructor(found: string, line: number) {
    super(found);
    this.line = line;
  }
}

/** Turns Markdown into HTML nodes, where it is made of text, emphasis and links alone. */
export function toPlainHast(tree: Root): HtmlRoot {
  return { type: 'root', children: tree.children.map((node) => convert(node)) };
}

function convert(node: Nodes): ElementContent {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.value };
    case 'paragraph':
      return makeElement('p', node);
    case 'emphasis':
      return makeElement('em', node);
    case 'strong':
      return makeElement('strong', node);
    case 'link':
      return makeElement('a', node, {
        href: checkAddress(node),
        rel: LINK_RELATIONS.found.split(' '),
      });
    default:
      throw new UnexpectedNode(`found ${node.type}`, node.position?.start.line ?? 1);
  }
}

function makeElement(
  tagName: string,
  node: Extract<Nodes, { children: unknown }>,
  properties: Element['properties'] = {},
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: node.children.map((child) => convert(child)),
  };
}

function checkAddress(node: Extract<Nodes, { type: 'link' }>): string {
  if (/^https?:\/\//u.test(node.url)) return node.url;
  throw new UnexpectedNode(`found a link to ${node.url}`, node.position?.start.line ?? 1);
}
