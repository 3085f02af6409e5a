import type { RootContent } from 'mdast';
import type { Prose } from '../prose/prose.ts';
import type { Library, Shelf } from '../site/library.ts';
import { openingOf, shortenAuthors } from '../site/opening.ts';
import { countThings } from '../site/words.ts';
import { heading, link, list, paragraph, writeMarkdown } from './markdown.ts';

/** The page of a chapter as Markdown: its scope, what the editor wrote, and its papers. */
export function writeChapterMarkdown({ chapterTexts }: Library, shelf: Shelf): string {
  const text = chapterTexts.get(shelf.id);
  return writeMarkdown([
    heading(1, shelf.title),
    paragraph(shelf.scope),
    ...(text ? listBlocks(text.prose) : []),
    heading(2, countThings(shelf.papers.length, 'paper')),
    list(
      shelf.papers.map((paper) => [
        link(`../papers/${paper.id}/index.md`, paper.title),
        `, ${[shortenAuthors(paper), paper.published?.slice(0, 4)].filter(Boolean).join(', ')}: ${openingOf(paper)}`,
      ]),
    ),
  ]);
}

/** Its words as they are read, tables left out: a cell says little by itself. */
function listBlocks({ sentences }: Prose): readonly RootContent[] {
  const blocks = Map.groupBy(
    sentences.filter(({ kind }) => kind !== 'cell'),
    ({ block }) => block,
  );
  return Array.from(blocks.values(), (block) => {
    const words = block.map(({ text }) => text).join(' ');
    return block[0]?.kind === 'heading' ? heading(2, words) : paragraph(words);
  });
}
