import * as z from 'zod';
import { DEVICE_NAMES } from './device-names.ts';

const slug = z
  .string()
  .max(64)
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    'expected lower-case words joined by hyphens, like `warm-lids`',
  );

/** What a note can be written in. */
const NOTE_FORMS = ['mdx', 'markdown'] as const;

/** Addresses that the site uses itself, and names that Windows gives no folder. */
const RESERVED = [
  ...DEVICE_NAMES,
  '404',
  'about',
  'authors',
  'cards',
  'categories',
  'compare',
  'conclusion',
  'editors',
  'index',
  'introduction',
  'keywords',
  'map',
  'pagefind',
  'papers',
  'results',
  'schema',
  'search',
  'venues',
  'years',
];

/** Gives each term its weight, whichever way round it is written. */
const termsSchema = z
  .record(z.string(), z.union([z.number(), z.string()]))
  .default({})
  .transform((written, context) => {
    const weights = new Map<string, number>();
    for (const [key, value] of Object.entries(written)) {
      const terms = typeof value === 'number' ? [key] : value.split(',').map((term) => term.trim());
      const weight = typeof value === 'number' ? value : Number(key);
      if (Number.isNaN(weight)) addIssue(key, 'expected a number, or terms after a number');
      for (const term of terms) {
        if (!/[\p{L}\p{N}]/u.test(term)) addIssue(key, `expected a term, found \`${term}\``);
        if (weights.has(term)) addIssue(key, `\`${term}\` has two weights`);
        weights.set(term, weight);
      }
    }
    return Object.fromEntries(weights);

    function addIssue(key: string, message: string): void {
      context.addIssue({ code: 'custom', path: [key], message });
    }
  });

const synonym = z.string().refine((term) => /[\p{L}\p{N}]/u.test(term) && !/[|\n]/u.test(term), {
  error: 'expected a word or a few, without `|`',
});

const chapterSchema = z.strictObject({
  /** The chapter's address; permanent. */
  id: slug.refine((id) => !RESERVED.includes(id), {
    error: `can’t be an address here; expected none of ${RESERVED.join(', ')}`,
  }),
  title: z.string().min(1),
  /** For narrow places, such as a filter. @default the title */
  short: z.string().min(1).optional(),
  /** What belongs in the chapter, in a sentence that readers see. */
  scope: z.string().min(1),
  /**
   * What a paper's title and abstract may say for the chapter (positive) or against it (negative):
   * `beekeeping: 4`, or all terms of one weight in a row, `4: beekeeping, swarm*`.
   *
   * A term is matched as whole words, in any case, singular or plural, with or without hyphens;
   * `*` at the end of a word stands for any ending and `#` for any number: `poll*`, `m#`.
   * A longer term hides those within it: where `energy storage` is a term, `energy` isn't counted.
   * The weight 0 makes a term that does nothing else.
   */
  terms: termsSchema,
});

/** `survey.yaml`: what an editor writes. */
export const surveySchema = z.strictObject({
  title: z.string().min(1),
  /** One or two sentences for the home page and for search engines. */
  description: z.string().default(''),
  editors: z.array(z.string().min(1)).default([]),
  /** A mail address that services may write to, which are asked about papers. */
  contact: z.email().optional(),
  /** Where the site will be published, if known: canonical addresses are made from it. */
  site: z.url({ protocol: /^https?$/u }).optional(),
  /** The repository, for links to its web editor, e.g. `https://github.com/someone/survey`. */
  repository: z.url({ protocol: /^https?$/u }).optional(),
  /** BCP 47 tag. @default en */
  language: z
    .string()
    .regex(
      /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu,
      'expected the tag of a language, like `en` or `pt-BR`',
    )
    .default('en'),
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
  /**
   * How notes are written: `mdx`, which is code of the editor's own, or `markdown`, in which nothing
   * runs, for a survey that takes notes from strangers.
   */
  notes: z.enum(NOTE_FORMS).default('mdx'),
  /**
   * Words that the field takes for each other, such as an acronym and what it stands for: a search
   * for one finds the others too, after what has the word itself.
   */
  synonyms: z.array(z.array(synonym).min(2)).default([]),
  /** Names of one venue, that of its page first: `[NeurIPS, NIPS]`; years and numbers don't count. */
  venues: z.array(z.array(z.string().min(1)).min(2)).default([]),
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
export type NoteForm = Survey['notes'];
export type Chapter = Survey['chapters'][number];
