import { runPipeline } from '../pipeline/index.ts';
import { readSurveyFolder } from '../pipeline/read.ts';
import { readSources } from '../pipeline/read/index.ts';
import { repairEntries } from '../pipeline/repair/index.ts';
import type { SurveyFiles } from '../model/survey-files.ts';
import type { Survey } from '../model/survey.ts';
import { makeReport } from '../report/report.ts';
import { type ChoiceScore, scoreChoices } from '../score/choices.ts';
import type { Figure } from '../score/floors.ts';
import type { LabelledPaper } from '../score/labelled.ts';
import { type RepairScore, scoreRepairs } from '../score/repairs.ts';

/**
 * Measures how well the pipeline does on a survey's labelled papers, with the chapters that an
 * editor corrected left to the terms. Undefined where the survey's settings can't be used.
 */
export async function measureQuality(
  content: string,
  labelled: readonly LabelledPaper[],
): Promise<Quality | undefined> {
  const report = makeReport();
  const files = leaveToTerms(await readSurveyFolder(content, report));
  const outcome = runPipeline(files, report, () => undefined);
  if (!outcome) return undefined;

  const papers = new Map(outcome.papers.map((paper) => [paper.rawTitle, paper]));
  const pairs = labelled.flatMap((label) => {
    const paper = papers.get(label.title);
    return paper ? [{ label, paper, title: label.title }] : [];
  });
  const chapters = scoreChoices(
    pairs.map(({ label, paper, title }) => ({
      title,
      expected: label.chapter,
      acceptable: label.alsoAcceptable,
      found: paper.chapter,
    })),
  );
  const kinds = scoreChoices(
    pairs.map(({ label, paper, title }) => ({
      title,
      expected: label.kind,
      acceptable: [],
      found: paper.kind,
    })),
  );
  const repairs = measureRepairs(files, outcome.survey, labelled);
  const found = {
    name: 'papers/found',
    share: pairs.length / labelled.length,
    of: labelled.length,
  };
  return {
    figures: [found, ...listFigures({ chapters, kinds, repairs })],
    chapters,
    kinds,
    repairs,
  };
}

export interface Quality extends Scores {
  readonly figures: readonly Figure[];
}

interface Scores {
  readonly chapters: ChoiceScore;
  readonly kinds: ChoiceScore;
  readonly repairs: RepairScore;
}

function leaveToTerms(files: SurveyFiles): SurveyFiles {
  const settings = files.settings.filter(({ file }) => file !== 'corrections/chapters.yaml');
  return { ...files, settings };
}

function measureRepairs(
  files: SurveyFiles,
  survey: Survey,
  labelled: readonly LabelledPaper[],
): RepairScore {
  const context = { survey, corrections: { chapters: {}, abstracts: {} }, report: makeReport() };
  const entries = repairEntries(readSources(files.sources, context), context);
  const mended = new Map(entries.toReversed().map((entry) => [entry.raw.title, entry]));
  return scoreRepairs(
    labelled.flatMap(({ title, repairs }) => {
      const entry = mended.get(title);
      return entry ? [{ expected: repairs, mended: entry }] : [];
    }),
  );
}

function listFigures({ chapters, kinds, repairs }: Scores): readonly Figure[] {
  return [
    { name: 'chapters/strict', share: chapters.strict, of: chapters.papers },
    { name: 'chapters/lenient', share: chapters.lenient, of: chapters.papers },
    { name: 'kinds', share: kinds.strict, of: kinds.papers },
    { name: 'repairs/precision', share: repairs.precision, of: repairs.texts },
    { name: 'repairs/recall', share: repairs.recall, of: repairs.texts },
    { name: 'repairs/texts', share: repairs.textsRight / repairs.texts, of: repairs.texts },
  ];
}
