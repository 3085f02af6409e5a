import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { hideFrontMatter } from './hide-front-matter.ts';
import type { Flaw } from './prose.ts';

/**
 * Parses a text in Markdown that a stranger may have written, with places as they are in the file.
 *
 * Nothing in it can run or load: HTML is text, an image is a link, and a link to other than the
 * web, a mail address or this site leads nowhere.
 */
export function parseMarkdown(source: string): Root | Flaw {
  if (source.length > LONGEST) {
    return {
      line: 1,
      column: 1,
      happened: `The text has ${source.length} characters.`,
      mend: `use at most ${LONGEST}`,
    };
  }
  const tree = fromMarkdown(hideFrontMatter(source), {
    extensions: [gfm(), { disable: { null: ['htmlFlow', 'htmlText', 'labelStartImage'] } }],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const deep = disarm(tree);
  if (!deep) return tree;
  return {
    line: deep.position?.start.line ?? 1,
    column: deep.position?.start.column ?? 1,
    happened: 'Lists, quotations or emphasis stand too deeply in each other.',
    mend: `put at most ${DEEPEST} into each other`,
  };
}

/** In characters, so that nobody can hold up a build; the longest chapter of the shipped survey has 20,000. */
const LONGEST = 100_000;

/** Deeper than anyone writes, and far from what fills the stack of those that read it. */
const DEEPEST = 100;

/** Lets no address lead where something runs; gives the first node that is too deep. */
function disarm(tree: Root): Nodes | undefined {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return level[0];
    for (const node of level) if ('url' in node && !isHarmless(node.url)) node.url = '';
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return undefined;
}

/** Read as browsers do, who look past blanks and line ends in `java script:`. */
function isHarmless(url: string): boolean {
  if (!URL.canParse(url, ANYWHERE)) return false;
  return HARMLESS.includes(new URL(url, ANYWHERE).protocol);
}

const ANYWHERE = 'https://anywhere.example/';
const HARMLESS = ['https:', 'http:', 'mailto:'];
