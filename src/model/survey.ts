import * as z from 'zod';

const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    'expected lower-case words joined by hyphens, like `edge-llms`',
  );

/** Addresses that the site uses itself. */
const RESERVED = [
  '404',
  'about',
  'compare',
  'index',
  'map',
  'pagefind',
  'papers',
  'results',
  'schema',
  'search',
];

const chapterSchema = z.strictObject({
  /** The chapter's address; permanent. */
  id: slug.refine((id) => !RESERVED.includes(id), {
    error: `is an address of the site itself; expected none of ${RESERVED.join(', ')}`,
  }),
  title: z.string().min(1),
  /** For narrow places, such as a filter. @default the title */
  short: z.string().min(1).optional(),
  /** What belongs in the chapter, in a sentence that readers see. */
  scope: z.string().min(1),
  /**
   * What a paper's title and abstract may say for the chapter (positive) or against it (negative).
   *
   * A term is matched as whole words, in any case, singular or plural, with or without hyphens;
   * `*` at the end of a word stands for any ending and `#` for any number: `quantiz*`, `int#`.
   * A longer term hides those within it: where `energy storage` is a term, `energy` isn't counted.
   */
  terms: z
    .record(z.string().regex(/[\p{L}\p{N}]/u, 'expected a term with a word in it'), z.number())
    .default({}),
  /**
   * What the chapter has before any term is counted. Give it to a chapter for what fits no other,
   * as the weight that the others must surpass. @default 0
   */
  prior: z.number().default(0),
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
