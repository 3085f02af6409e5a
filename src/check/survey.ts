import type * as z from 'zod';
import type { NoteFrontMatter } from '../model/note.ts';
import { frontMatterSchema } from '../model/paper.ts';
import type { Survey } from '../model/survey.ts';
import type { Prose } from '../prose/prose.ts';

/** All that is checked. */
export interface CheckedSurvey {
  readonly survey: Survey;
  readonly papers: readonly CheckedPaper[];
  readonly texts: readonly SurveyText[];
  /** The day of the check, after which a date lies in the future: `2026-05-31`. */
  readonly today: string;
}

/** The part of a paper’s record that is checked, or that texts are checked against. */
export const checkedFieldsSchema = frontMatterSchema.pick({
  id: true,
  title: true,
  chapter: true,
  system: true,
  devices: true,
  precisions: true,
  results: true,
  links: true,
  sources: true,
  authors: true,
  authorCount: true,
  organization: true,
  published: true,
  arxiv: true,
  doi: true,
  venue: true,
});

/** With the abstract in plain words. */
export type CheckedPaper = z.infer<typeof checkedFieldsSchema> & { readonly abstract: string };

/** A text that an editor wrote, read. */
export interface SurveyText {
  /** Relative to the survey folder: `chapters/hives.mdx`, `notes/warm-lids.mdx`, `introduction.mdx`. */
  readonly file: string;
  readonly prose: Prose;
  /** What stands at the top of a note, where it can be read. */
  readonly note?: NoteFrontMatter | undefined;
}
