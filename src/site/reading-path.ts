import { readFileSync } from 'node:fs';
import { findPaper, type PaperNames } from '../prose/paper-names.ts';
import type { Shelf } from './library.ts';
import { makeSiteError } from './site-error.ts';
import type { SitePaper } from './site-paper.ts';
import type { ChapterText } from './texts.ts';

/** The papers of a chapter's reading path; a name of no paper of the chapter stops the build. */
export function readPath(
  text: Pick<ChapterText, 'file' | 'head'> | undefined,
  { id: chapter, papers }: Pick<Shelf, 'id' | 'papers'>,
  names: PaperNames,
): readonly SitePaper[] {
  if (!text) return [];
  const { file, head } = text;
  return head.path.map((name) => {
    const found = findPaper(name, names);
    if (!found.paper) throw makeSiteError(findPlace(file, name), found.happened, found.mend);
    const paper = papers.find(({ id }) => id === found.paper.id);
    if (paper) return paper;
    throw makeSiteError(
      findPlace(file, name),
      `\`${name}\` is no paper of the chapter \`${chapter}\`.`,
      'a reading path leads through its own chapter; take the paper out of `path`',
    );
  });
}

/** The first line with the name; `path` stands in the front matter, so at the top. */
function findPlace(file: string, name: string): { file: string; line: number } {
  const lines = readFileSync(file, 'utf8').split('\n');
  const path = lines.findIndex((line) => line.startsWith('path:'));
  return { file, line: lines.findIndex((line, at) => at >= path && line.includes(name)) + 1 };
}
