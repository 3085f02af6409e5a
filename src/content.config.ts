import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import * as z from 'zod';
import { noteSchema } from './model/note.ts';
import { surveySchema } from './model/survey.ts';
import { CONTENT_FOLDER } from './site/folders.ts';
import { loadPapers, sitePaperSchema } from './site/papers-loader.ts';
import { loadSurvey } from './site/survey-loader.ts';

const base = (folder: string): string => join(CONTENT_FOLDER, folder);

// Astro reads an unquoted day as a `Date`; in a note it is what its author wrote.
const siteNoteSchema = noteSchema.extend({
  date: z.preprocess(
    (date) => (date instanceof Date ? date.toISOString().slice(0, 10) : date),
    noteSchema.shape.date,
  ),
});

export const collections = {
  survey: defineCollection({ loader: loadSurvey(base('survey.yaml')), schema: surveySchema }),
  papers: defineCollection({ loader: loadPapers(base('papers')), schema: sitePaperSchema }),
  notes: defineCollection({
    loader: glob({ pattern: '*.mdx', base: base('notes') }),
    schema: siteNoteSchema,
  }),
  chapters: defineCollection({
    loader: glob({ pattern: '*.mdx', base: base('chapters') }),
    schema: z.strictObject({ title: z.string().min(1).optional() }),
  }),
};
