import type { Paper } from '../model/paper.ts';
import type { SurveyFiles } from '../model/survey-files.ts';
import type { Survey } from '../model/survey.ts';
import type { Report } from '../report/report.ts';
import { classifyPapers } from './classify/index.ts';
import { completeEntries } from './complete/index.ts';
import { dedupeEntries } from './dedupe/index.ts';
import { emitPages } from './emit/index.ts';
import { type Changes, planChanges } from './emit/plan-changes.ts';
import { enrichPapers } from './enrich/index.ts';
import { extractFacts } from './extract/index.ts';
import { identifyPapers } from './identify/index.ts';
import { listKnownPages } from './identify/list-known.ts';
import { readSources } from './read/index.ts';
import { relatePapers } from './relate/index.ts';
import { repairEntries } from './repair/index.ts';
import { checkNotes } from './settings/check-notes.ts';
import { parseSettings } from './settings/index.ts';

/**
 * Turns a survey folder, as read, into its papers and the changes that their pages need.
 *
 * Undefined where the settings can't be used. `tell` hears of each stage as it ends, with the
 * number of things that it gave.
 */
export function runPipeline(files: SurveyFiles, report: Report, tell: Tell): Outcome | undefined {
  const settings = parseSettings(files.settings, report);
  if (!settings) return undefined;
  const { survey, corrections, metadata } = settings;
  const context = { survey, corrections, report };

  const captured = readSources(files.sources, context);
  const entries = told('read', completeEntries({ entries: captured, metadata }, context));
  const mended = told('repair', repairEntries(entries, context));
  const merged = told('dedupe', dedupeEntries(mended, context));
  const known = listKnownPages(files.pages);
  const identified = told('identify', identifyPapers({ papers: merged, known }, context));
  const enriched = told('enrich', enrichPapers({ papers: identified, metadata }, context));
  const classified = told('classify', classifyPapers(enriched, context));
  const extracted = told('extract', extractFacts(classified, context));
  const papers = told('relate', relatePapers(extracted, context));
  const pages = told('emit', emitPages(papers, context));

  const notes = { files: files.notes, form: survey.notes };
  checkNotes(notes, new Set(papers.map(({ id }) => id)), report);
  return { survey, papers, changes: planChanges(pages, files.pages, report) };

  function told<T>(stage: string, things: readonly T[]): readonly T[] {
    tell(stage, things.length);
    return things;
  }
}

type Tell = (stage: string, count: number) => void;

interface Outcome {
  readonly survey: Survey;
  readonly papers: readonly Paper[];
  readonly changes: Changes;
}
