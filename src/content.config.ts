import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { surveySchema } from './model/survey.ts';
import { CONTENT_FOLDER } from './site/folders.ts';
import { loadPapers } from './site/papers-loader.ts';
import { sitePaperSchema } from './site/site-paper.ts';
import { loadSurvey } from './site/survey-loader.ts';

export const collections = {
  survey: defineCollection({
    loader: loadSurvey(join(CONTENT_FOLDER, 'survey.yaml')),
    schema: surveySchema,
  }),
  papers: defineCollection({
    loader: loadPapers(join(CONTENT_FOLDER, 'papers')),
    schema: sitePaperSchema,
  }),
};
