import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Writes blocks as Markdown; what is text stays text, whatever signs are in it. */
export function writeMarkdown(children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  return toMarkdown(root, { bullet: '-', rule: '-' });
}

/** A heading of a depth. */
export function heading(depth: 1 | 2, text: string): RootContent {
  return { type: 'heading', depth, children: [words(text)] };
}

/** A paragraph, of texts and links. */
export function paragraph(...parts: (string | PhrasingContent)[]): RootContent {
  return { type: 'paragraph', children: parts.map((part) => asPhrase(part)) };
}

/** A list, a line for each item. */
export function list(items: readonly (readonly (string | PhrasingContent)[])[]): RootContent {
  return {
    type: 'list',
    spread: false,
    children: items.map((parts) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: parts.map((part) => asPhrase(part)) }],
    })),
  };
}

/** A link. */
export function link(url: string, text: string): PhrasingContent {
  return { type: 'link', url, children: [words(text)] };
}

function asPhrase(part: string | PhrasingContent): PhrasingContent {
  return typeof part === 'string' ? words(part) : part;
}

function words(text: string): Nodes & { type: 'text' } {
  return { type: 'text', value: text.replaceAll(/[\s\p{Cc}]+/gu, ' ') };
}
