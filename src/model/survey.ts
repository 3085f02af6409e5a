import * as z from 'zod';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'expected lower-case words joined by hyphens, like `edge-llms`');

const chapterSchema = z.strictObject({
  /** The chapter's address; permanent. */
  id: slug,
  title: z.string().min(1),
  /** For narrow places, such as a filter. @default the title */
  short: z.string().min(1).optional(),
  /** What belongs in the chapter, in a sentence that readers see. */
  scope: z.string().min(1),
  /**
   * What speaks for the chapter (positive) or against it (negative).
   * A term is matched as whole words, in any case, singular or plural.
   */
  terms: z.record(z.string(), z.number()).default({}),
});

/** `survey.yaml`: what an editor writes. */
export const surveySchema = z.strictObject({
  title: z.string().min(1),
  /** One or two sentences for the home page and for search engines. */
  description: z.string().default(''),
  editors: z.array(z.string().min(1)).default([]),
  /** Where the site will be published, if known: canonical addresses are made from it. */
  site: z.url({ protocol: /^https?$/u }).optional(),
  /** The repository, for links to its web editor, e.g. `https://github.com/someone/survey`. */
  repository: z.url({ protocol: /^https?$/u }).optional(),
  /** BCP 47 tag. @default en */
  language: z.string().default('en'),
  /** Facts about single files of `sources/` that the files don't state. */
  sources: z
    .record(
      z.string(),
      z.strictObject({
        /** The year of the capture, to which dates without a year belong. */
        capturedIn: z.int().min(1900).max(2200).optional(),
        /** The day the file was put into the folder; the home page shows what came last. */
        received: z.iso.date().optional(),
      }),
    )
    .default({}),
  /** In reading order; a paper that no chapter's terms fit goes into the last one. */
  chapters: z
    .array(chapterSchema)
    .min(1)
    .refine((chapters) => new Set(chapters.map(({ id }) => id)).size === chapters.length, {
      error: 'two chapters share one id',
    }),
});

/** A survey's settings with every default filled in. */
export type Survey = z.output<typeof surveySchema>;
export type Chapter = Survey['chapters'][number];
