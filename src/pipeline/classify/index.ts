import type { ClassifiedPaper, IdentifiedPaper } from '../../model/paper.ts';
import type { Stage } from '../stage.ts';
import { applyCorrections } from './apply-corrections.ts';
import { makeWeigher, type ChapterWeight } from './weigh-chapters.ts';

/**
 * Gives each paper its chapter, the other chapters that it touches, and the terms that decided; the
 * keywords of a bibliography count as its abstract does.
 *
 * A person's correction wins; the evidence stays that of the terms. A paper that no term speaks
 * for goes into the survey's last chapter and is reported.
 */
export const classifyPapers: Stage<readonly IdentifiedPaper[], readonly ClassifiedPaper[]> = (
  papers,
  context,
) => {
  const weigh = makeWeigher(context.survey.chapters);
  const last = context.survey.chapters.at(-1)?.id ?? '';
  const classified = papers.map((paper): ClassifiedPaper => {
    const { title, abstract, keywords = [] } = paper;
    const weights = weigh({ title, abstract: [abstract, ...keywords].join('\n') });
    const { chapter, evidence } = chooseChapter(weights, last);
    if (evidence.length === 0) {
      context.report.add('classify/no-evidence', { title: paper.title, chapter }, ...paper.sources);
    }
    return {
      ...paper,
      chapter,
      alsoIn: listTouched(weights, chapter),
      chapterEvidence: evidence.slice(0, MOST_EVIDENCE),
    };
  });
  return applyCorrections(classified, context);
};

/** As many terms as a reader takes in at a glance. */
const MOST_EVIDENCE = 8;

const MOST_TOUCHED = 2;

/**
 * The share of the chosen chapter's weight from which another chapter counts as touched. On the
 * labelled papers 0.5 names about as many wrong ones as right ones are left out; more names fewer.
 */
const TOUCHED_SHARE = 0.5;

function chooseChapter(weights: readonly ChapterWeight[], last: string): ChapterWeight {
  const [heaviest] = weights;
  return heaviest !== undefined && heaviest.evidence.length > 0
    ? heaviest
    : { chapter: last, weight: 0, evidence: [] };
}

function listTouched(weights: readonly ChapterWeight[], chosen: string): string[] {
  const least = TOUCHED_SHARE * (weights[0]?.weight ?? 0);
  return weights
    .filter(({ chapter, weight }) => chapter !== chosen && weight > 0 && weight >= least)
    .slice(0, MOST_TOUCHED)
    .map(({ chapter }) => chapter);
}
