import type { Entry } from '../model/entry.ts';
import type { Paper } from '../model/paper.ts';
import type { SurveyFiles } from '../model/survey-files.ts';
import type { Survey } from '../model/survey.ts';
import { runPipeline } from '../pipeline/index.ts';
import { readSurveyFolder } from '../pipeline/read.ts';
import { readSources } from '../pipeline/read/index.ts';
import { repairEntries } from '../pipeline/repair/index.ts';
import type { StageContext } from '../pipeline/stage.ts';
import { makeReport } from '../report/report.ts';
import { type ChoiceScore, scoreChoices } from '../score/choices.ts';
import type { Figure } from '../score/floors.ts';
import type { LabelledPaper } from '../score/labelled.ts';
import { type FactsMeasured, measureFacts } from '../score/measure-facts.ts';
import { type NeighboursScore, scoreNeighbours } from '../score/neighbours.ts';
import { type RepairScore, scoreRepairs } from '../score/repairs.ts';

/**
 * Measures how well the pipeline does on a survey's labelled papers, with the chapters and facts
 * that an editor corrected left to the program. Undefined where the settings can't be used.
 */
export async function measureQuality(
  content: string,
  labelled: readonly LabelledPaper[],
): Promise<Quality | undefined> {
  const report = makeReport();
  const files = leaveToProgram(await readSurveyFolder(content, report));
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
  const context = makeContext(outcome.survey);
  const repairs = measureRepairs(files, labelled, context);
  const facts = measureLabelledFacts(pairs, context);
  const found = {
    name: 'papers/found',
    share: pairs.length / labelled.length,
    of: labelled.length,
  };
  const neighbours = scoreNeighbours(outcome.papers, labelled);
  const scores = { chapters, kinds, repairs, facts, neighbours };
  return { figures: [found, ...listFigures(scores)], ...scores };
}

export interface Quality extends Scores {
  readonly figures: readonly Figure[];
}

interface Scores {
  readonly chapters: ChoiceScore;
  readonly kinds: ChoiceScore;
  readonly repairs: RepairScore;
  readonly facts: FactsMeasured;
  readonly neighbours: NeighboursScore;
}

function leaveToProgram(files: SurveyFiles): SurveyFiles {
  return { ...files, settings: files.settings.filter(({ file }) => !CORRECTED.includes(file)) };
}

/** Corrected abstracts stay: they are the text that facts are found in. */
const CORRECTED = ['corrections/chapters.yaml', 'corrections/facts.yaml'];

function makeContext(survey: Survey): StageContext {
  const corrections = { chapters: {}, abstracts: {}, facts: {} };
  return { survey, corrections, report: makeReport() };
}

function measureRepairs(
  files: SurveyFiles,
  labelled: readonly LabelledPaper[],
  context: StageContext,
): RepairScore {
  const entries = repairEntries(readSources(files.sources, context), context);
  const mended = new Map(entries.toReversed().map((entry) => [entry.raw.title, entry]));
  return scoreRepairs(
    labelled.flatMap(({ title, repairs }) => {
      const entry = mended.get(title);
      return entry ? [{ expected: repairs, mended: entry }] : [];
    }),
  );
}

/** Labels quote the text as captured, so they are mended as the papers were. */
function measureLabelledFacts(pairs: readonly Labelled[], context: StageContext): FactsMeasured {
  return measureFacts(
    pairs.map(({ label, paper, title }) => {
      const mend = (text: string) => mendWords(text, title, context);
      const { system, headline, headlineAlternatives } = label;
      const expected = {
        ...label,
        system: system === null ? null : mend(system),
        headline: headline === null ? null : mend(headline),
        headlineAlternatives: headlineAlternatives.map(mend),
      };
      return { title, expected, found: paper };
    }),
  );
}

function mendWords(words: string, title: string, context: StageContext): string {
  const entry: Entry = { place: { file: 'labelled', line: 1 }, title, abstract: words };
  return repairEntries([entry], context)
    .map(({ abstract }) => abstract)
    .join('');
}

function listFigures({ chapters, kinds, repairs, facts, neighbours }: Scores): readonly Figure[] {
  return [
    { name: 'chapters/strict', share: chapters.strict, of: chapters.papers },
    { name: 'chapters/lenient', share: chapters.lenient, of: chapters.papers },
    { name: 'kinds', share: kinds.strict, of: kinds.papers },
    { name: 'repairs/precision', share: repairs.precision, of: repairs.texts },
    { name: 'repairs/recall', share: repairs.recall, of: repairs.texts },
    { name: 'repairs/texts', share: repairs.textsRight / repairs.texts, of: repairs.texts },
    ...facts.figures,
    { name: 'neighbours/alike', share: neighbours.alike, of: neighbours.neighbours },
  ];
}

interface Labelled {
  readonly title: string;
  readonly label: LabelledPaper;
  readonly paper: Paper;
}
