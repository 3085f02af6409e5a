import type { FrontMatter } from '../model/paper.ts';
import type { Survey } from '../model/survey.ts';

/** All that is checked. */
export interface CheckedSurvey {
  readonly survey: Survey;
  readonly papers: readonly CheckedPaper[];
  readonly texts: readonly SurveyText[];
  /** The day of the check, from which on a date lies in the future: `2026-05-31`. */
  readonly today: string;
}

/** A paper’s record with its abstract in plain words. */
export type CheckedPaper = FrontMatter & { readonly abstract: string };

/** A text that an editor wrote, as it is in its file. */
export interface SurveyText {
  /** Relative to the survey folder: `chapters/hives.mdx`, `notes/warm-lids.mdx`, `introduction.mdx`. */
  readonly file: string;
  readonly source: string;
}
