import type { Paper } from '../src/model/paper.ts';
import type { SurveyFiles } from '../src/model/survey-files.ts';
import { runPipeline } from '../src/pipeline/index.ts';
import { readSurveyFolder } from '../src/pipeline/read.ts';
import { makeReport, type Report } from '../src/report/report.ts';

let shipped: Promise<SurveyRun> | undefined;

/** What the pipeline makes of the survey in this repository, once for all the tests of a worker. */
export function runShippedSurvey(): Promise<SurveyRun> {
  shipped ??= readSurveyFolder('content', makeReport()).then(runSurvey);
  return shipped;
}

/** What the pipeline makes of a survey's files. Throws where its settings can’t be used. */
export function runSurvey(files: SurveyFiles): SurveyRun {
  const report = makeReport();
  const outcome = runPipeline(files, report, () => undefined);
  if (!outcome) throw new Error('The settings of the survey can’t be used.');
  return { files, report, papers: outcome.papers };
}

interface SurveyRun {
  readonly files: SurveyFiles;
  readonly report: Report;
  readonly papers: readonly Paper[];
}
