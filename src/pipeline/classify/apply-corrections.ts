import type { ClassifiedPaper } from '../../model/paper.ts';
import { didYouMean } from '../../text/nearest.ts';
import type { StageContext } from '../stage.ts';

/**
 * Moves papers into the chapters that a person chose, and keeps the reason beside them.
 *
 * The chapter that the terms chose becomes the first of those that the paper touches. Reports
 * corrections of unknown papers, into unknown chapters (both do nothing), and needless ones.
 */
export function applyCorrections(
  papers: readonly ClassifiedPaper[],
  context: StageContext,
): readonly ClassifiedPaper[] {
  const { corrections } = context;
  reportUseless(papers, context);
  const known = new Set(context.survey.chapters.map(({ id }) => id));
  return papers.map((paper) => {
    const correction = corrections.chapters[paper.id];
    if (correction === undefined || !known.has(correction.chapter)) return paper;
    return movePaper(paper, correction.chapter, correction.why);
  });
}

const FILE = 'corrections/chapters.yaml';

function movePaper(paper: ClassifiedPaper, chapter: string, why: string): ClassifiedPaper {
  const touched = [paper.chapter, ...paper.alsoIn].filter((other) => other !== chapter);
  return { ...paper, chapter, alsoIn: touched, chapterCorrection: why };
}

function reportUseless(papers: readonly ClassifiedPaper[], context: StageContext): void {
  const { corrections, survey, report } = context;
  const found = new Map(papers.map(({ id, chapter }) => [id, chapter]));
  const chapters = survey.chapters.map(({ id }) => id);
  for (const [id, { chapter }] of Object.entries(corrections.chapters)) {
    const place = { file: FILE };
    if (!found.has(id)) {
      report.add('correction/unknown-paper', { id, hint: didYouMean(id, found.keys()) }, place);
    } else if (!chapters.includes(chapter)) {
      const hint = didYouMean(chapter, chapters);
      report.add('classify/unknown-chapter', { id, chapter, hint }, place);
    } else if (found.get(id) === chapter) {
      report.add('correction/not-needed', { id }, place);
    }
  }
}
