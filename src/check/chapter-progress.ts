import { listPaperNames, type PaperNames } from '../prose/paper-names.ts';
import { listCitedPapers } from './find-cited.ts';
import { isEmpty, type SortedText } from './sort-text.ts';
import type { CheckedPaper, CheckedSurvey } from './survey.ts';

/** How far a chapter is written. */
export interface ChapterProgress {
  readonly id: string;
  readonly title: string;
  /** Where its text stands or belongs. */
  readonly file: string;
  readonly hasText: boolean;
  /** How many papers it has. */
  readonly papers: number;
  /** How many of them have a note. */
  readonly notes: number;
  /** Those that its text doesn’t cite, each with a citation to paste; none where it has no text. */
  readonly leftOut: readonly LeftOut[];
}

interface LeftOut {
  readonly paper: CheckedPaper;
  readonly citation: string;
}

/** Says of each chapter, in reading order, how far it is written. */
export function measureProgress(
  { survey, papers }: CheckedSurvey,
  texts: readonly SortedText[],
): readonly ChapterProgress[] {
  const names = listPaperNames(papers);
  const noted = new Set(
    texts.filter(({ kind, prose }) => kind === 'note' && !isEmpty(prose)).map(({ id }) => id),
  );
  return survey.chapters.map(({ id, title }) => {
    const file = `chapters/${id}.mdx`;
    const text = texts.find((one) => one.file === file && !isEmpty(one.prose));
    const own = papers.filter(({ chapter }) => chapter === id);
    const cited = text && listCitedPapers(text);
    return {
      id,
      title,
      file,
      hasText: text !== undefined,
      papers: own.length,
      notes: own.filter((paper) => noted.has(paper.id)).length,
      leftOut: own
        .filter((paper) => cited && !cited.has(paper.id))
        .map((paper) => ({ paper, citation: writeCitation(paper, names) })),
    };
  });
}

/** A citation to paste, by the name of the paper’s system where no other paper has it. */
function writeCitation({ id, system }: CheckedPaper, { systems }: PaperNames): string {
  const isOwn = system !== null && systems.get(system)?.length === 1 && !system.includes('"');
  return `<Cite id="${isOwn ? system : id}" />`;
}
