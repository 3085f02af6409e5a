import type { Corrections } from '../model/corrections.ts';
import type { Survey } from '../model/survey.ts';
import type { Report } from '../report/report.ts';

/** What every stage may know beside its input. */
export interface StageContext {
  readonly survey: Survey;
  readonly corrections: Corrections;
  readonly report: Report;
}

/**
 * A step of the pipeline: data in, data out.
 *
 * No clock, no randomness, no disk, no network; the same input gives the same output. Problems go
 * into the report; a stage that throws is a bug.
 */
export type Stage<In, Out> = (input: In, context: StageContext) => Out;
