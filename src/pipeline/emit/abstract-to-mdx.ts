import type { Paragraph, PhrasingContent } from 'mdast';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { splitAtAddresses } from '../../text/addresses.ts';

/**
 * Serialises plain text as MDX in which nothing is markup but paragraphs and links to web
 * addresses; blank lines separate paragraphs.
 */
export function abstractToMdx(abstract: string): string {
  const paragraphs = abstract
    .split(/\n{2,}/u)
    .map((text) => text.trim())
    .filter(Boolean)
    .map(makeParagraph);
  return toMarkdown(
    { type: 'root', children: paragraphs },
    { extensions: [mdxToMarkdown(), { unsafe: [...MODULE_WORDS] }], resourceLink: true },
  );
}

/** MDX takes a line that begins like this for the code of a module; the serialiser doesn't know. */
const MODULE_WORDS = [
  { character: 'i', after: 'mport', atBreak: true },
  { character: 'e', after: 'xport', atBreak: true },
];

function makeParagraph(text: string): Paragraph {
  return { type: 'paragraph', children: splitAtAddresses(text).map(makePhrase) };
}

function makePhrase({ kind, text }: ReturnType<typeof splitAtAddresses>[number]): PhrasingContent {
  if (kind === 'words') return { type: 'text', value: text };
  return { type: 'link', url: text, children: [{ type: 'text', value: text }] };
}
