import type { Element, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { toHast, type State } from 'mdast-util-to-hast';
import { findLinkedPaper } from '../prose/find-linked-paper.ts';
import { parseMarkdown } from '../prose/parse-markdown.ts';
import { setProse } from '../prose/set-prose.ts';
import { leadsAway, LINK_RELATIONS } from './link-relations.ts';
import { nameAnchor } from './page-prose.ts';

/**
 * Writes a note that a stranger may have written as HTML in which nothing runs and nothing is
 * loaded; its links and tables look and work as those of other notes do.
 */
export function writeMarkdownHtml(source: string): string {
  const tree = parseMarkdown(source);
  // What is wrong with the text stops the build with its place, before anybody sees this.
  if (!('children' in tree)) return '';
  setProse(tree);
  const written = toHast(tree, {
    clobberPrefix: 'note-',
    handlers: { mdxJsxTextElement: keepWhole },
  });
  dress(written, new Set());
  return toHtml(written);
}

/** What `setProse` put around words that stay on one line. */
function keepWhole(state: State, node: MdxJsxTextElement): Element {
  const properties = { className: ['whole'] };
  return { type: 'element', tagName: 'span', properties, children: state.all(node) };
}

function dress(node: Nodes, cited: Set<string>): void {
  if (!('children' in node)) return;
  for (const child of node.children) dress(child, cited);
  if (node.type !== 'element') return;
  if (node.tagName === 'a') dressLink(node, cited);
  if (node.tagName === 'table') Object.assign(node, wrapTable({ ...node }));
}

function dressLink({ properties }: Element, cited: Set<string>): void {
  const { href } = properties;
  if (typeof href !== 'string') return;
  const paper = findLinkedPaper(href);
  if (paper !== undefined) {
    Object.assign(properties, { dataCite: paper, ariaDescribedBy: [`title-${paper}`] });
    if (!cited.has(paper)) properties['id'] = nameAnchor(paper);
    cited.add(paper);
  } else if (leadsAway(href)) properties['rel'] = LINK_RELATIONS.found.split(' ');
}

/** So that a wide one scrolls by itself, as in `WideTable.astro`. */
function wrapTable(table: Element): Element {
  const properties = { className: ['wide'], tabIndex: 0, role: 'region', ariaLabel: 'Table' };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}
