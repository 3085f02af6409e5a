import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { quotedPaperSchema } from './model/paper.ts';
import { qualitySchema } from './model/quality.ts';
import { surveySchema } from './model/survey.ts';
import { CONTENT_FOLDER } from './site/folders.ts';
import { loadPapers } from './site/papers-loader.ts';
import { loadYaml } from './site/yaml-loader.ts';

export const collections = {
  survey: defineCollection({
    loader: loadYaml({
      id: 'survey',
      file: join(CONTENT_FOLDER, 'survey.yaml'),
      schema: surveySchema,
    }),
    schema: surveySchema,
  }),
  quality: defineCollection({
    loader: loadYaml({
      id: 'quality',
      file: join(CONTENT_FOLDER, 'quality.yaml'),
      schema: qualitySchema,
      optional: true,
    }),
    schema: qualitySchema,
  }),
  papers: defineCollection({
    loader: loadPapers(join(CONTENT_FOLDER, 'papers')),
    schema: quotedPaperSchema,
  }),
};
