import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { hideFrontMatter } from './hide-front-matter.ts';
import { joinCitations } from './join-citations.ts';
import type { Flaw } from './prose.ts';

/** Parses a text in MDX, with places as they are in the file, front matter counted; or says what is wrong. */
export function parseMdx(source: string): Root | Flaw {
  try {
    const tree = fromMarkdown(hideFrontMatter(source), {
      extensions: [gfm(), mdxjs()],
      mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
    });
    joinCitations(tree);
    return tree;
  } catch (error) {
    if (!(error instanceof Error) || !('line' in error) || !('column' in error)) throw error;
    return {
      line: Number(error.line),
      column: Number(error.column),
      happened: `The text can’t be read as MDX: ${error.message}.`,
      mend: 'correct it; a `<` or `{` that is meant as a sign needs a backslash before it',
    };
  }
}
