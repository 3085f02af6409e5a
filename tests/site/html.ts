import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

/** Reads a page as a browser would. */
export function parsePage(html: string): Page {
  const page: ReadPage = { links: [], ids: new Set(), text: '', mainText: '' };
  readNode(parse(html), page, false);
  return { ...page, text: foldSpace(page.text), mainText: foldSpace(page.mainText) };
}

/** Every run of white space as one blank, none at the ends. */
export function foldSpace(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function readNode(node: Tree.Node, page: ReadPage, inMain: boolean): void {
  if (node.nodeName === '#text' && 'value' in node) {
    page.text += node.value;
    if (inMain) page.mainText += node.value;
  }
  if ('attrs' in node) readAttributes(node, page);
  if (!('childNodes' in node) || UNREAD.has(node.nodeName)) return;
  for (const child of node.childNodes) readNode(child, page, inMain || node.nodeName === 'main');
}

function readAttributes({ tagName, attrs }: Tree.Element, page: ReadPage): void {
  for (const { name, value } of attrs) {
    if (name === 'id' || (name === 'name' && tagName === 'a')) page.ids.add(value);
    if (name === 'srcset') page.links.push(...splitSet(value));
    if (LINKING.has(name)) page.links.push(value);
  }
}

/** `a.png 1x, b.png 2x` links to two files. */
function splitSet(set: string): string[] {
  return set.split(',').map((candidate) => candidate.trim().split(/\s/u)[0] ?? '');
}

const LINKING = new Set(['href', 'src', 'action', 'formaction', 'poster', 'xlink:href', 'data']);
const UNREAD = new Set(['script', 'style', 'template']);

interface ReadPage {
  links: string[];
  ids: Set<string>;
  text: string;
  mainText: string;
}

interface Page {
  /** As written, in the order of the page. */
  readonly links: readonly string[];
  /** What a `#fragment` may name. */
  readonly ids: ReadonlySet<string>;
  /** All words that a reader may see. */
  readonly text: string;
  /** Those of `<main>`. */
  readonly mainText: string;
}
