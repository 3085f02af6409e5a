import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** Finds what of a built page must be otherwise in a copy that is opened from a disk. */
export function readPage(html: string): BuiltPage {
  const page: Found = { modules: [], refused: [], templates: [] };
  visit(parse(html, { sourceCodeLocationInfo: true }), html, page);
  return page;
}

function visit(node: DefaultTreeAdapterTypes.Node, html: string, page: Found): void {
  if ('tagName' in node) readElement(node, html, page);
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, html, page);
}

function readElement(
  { tagName, attrs, sourceCodeLocation: place }: DefaultTreeAdapterTypes.Element,
  html: string,
  { modules, refused, templates }: Found,
): void {
  // The parser adds elements of its own, such as a table's body.
  if (!place) return;
  const { startOffset: start, endOffset: end } = place;
  const [from, to] = [place.startTag?.endOffset ?? start, place.endTag?.startOffset ?? end];
  const get = (name: string) => attrs.find((attribute) => attribute.name === name)?.value;
  if (tagName === 'script' && get('type') === 'module') {
    const src = get('src');
    modules.push({ start, end, ...(src === undefined ? { code: html.slice(from, to) } : { src }) });
  } else if (tagName === 'link' && REFUSED.has(get('rel') ?? '')) {
    refused.push({ start, end });
  } else if (tagName === 'template' && get('data-offline-copy') !== undefined) {
    templates.push({ start, end, from, to });
  }
}

/** Browsers load neither for a page from a disk, and complain. */
const REFUSED = new Set(['manifest', 'modulepreload']);

/** From one place of the page's text to before another. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A module script, either of a file or with its code in the page. */
export type PageModule = Stretch & ({ readonly src: string } | { readonly code: string });

export interface BuiltPage {
  readonly modules: readonly PageModule[];
  /** Links that a page from a disk can't follow. */
  readonly refused: readonly Stretch[];
  /** What names the offline copy, unseen until there is one; its content stands `from` … `to`. */
  readonly templates: readonly (Stretch & { readonly from: number; readonly to: number })[];
}

interface Found {
  readonly modules: PageModule[];
  readonly refused: Stretch[];
  readonly templates: (Stretch & { from: number; to: number })[];
}
