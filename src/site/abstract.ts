import type { Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import { markQuotes } from './mark-quotes.ts';
import type { Mark } from './marks.ts';
import { toPlainHast, UnexpectedNode } from './plain-hast.ts';

/** An abstract for the page, and as a text: its paragraphs, an empty line between each two. */
export interface Abstract {
  readonly html: string;
  readonly text: string;
}

/**
 * Compiles the body of a generated page, with marks at the words that facts were read from.
 *
 * The body is never run: a page that holds anything but plain text, emphasis and links is
 * refused with an `UnexpectedNode`.
 */
export function compileAbstract(mdx: string, marks: readonly Mark[]): Abstract {
  const tree = toPlainHast(parse(mdx));
  const text = tree.children.map((paragraph) => readText(paragraph)).join('\n\n');
  return { html: toHtml(markQuotes(tree, marks)), text };
}

function parse(mdx: string): ReturnType<typeof fromMarkdown> {
  try {
    return fromMarkdown(mdx, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
  } catch (error) {
    if (!(error instanceof Error) || !('line' in error)) throw error;
    throw new UnexpectedNode(error.message, Number(error.line));
  }
}

function readText(node: HtmlRoot['children'][number]): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => readText(child)).join('') : '';
}
