import * as z from 'zod';
import { evidenceSchema, refuseUnfounded, wordsSchema } from './evidence.ts';
import { namingSchema, refuseUnquotedNames } from './naming.ts';
import { linePlaceSchema } from './place.ts';
import { KINDS, LINK_KINDS, METRICS, PLATFORMS, QUALIFIERS } from './vocabulary.ts';

/** The longest that the pipeline makes has 71 characters; a file system takes 255. */
const slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);

/** A year, a month or a day, as exact as its source states it. */
export const publishedSchema = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u);

const resultSchema = z.object({
  metric: z.enum(METRICS),
  value: z.number(),
  min: z.number().optional().describe('lower end of a range; `value` is the upper one'),
  unit: z.string(),
  relative: z.boolean().describe('compares with a baseline'),
  qualifier: z.enum(QUALIFIERS).optional(),
  baseline: z.string().optional().describe('what it is compared with, as written'),
  ...wordsSchema.shape,
});

const CORRECTED_FIELDS = [
  'kind',
  'system',
  'platforms',
  'devices',
  'precisions',
  'headline',
  'results',
  'links',
] as const;

/** What the front matter of a generated page holds: everything known of a paper but its abstract. */
export const frontMatterSchema = z.object({
  id: slug.describe('permanent; the address of the paper’s page'),
  title: z.string().min(1),
  rawTitle: z.string().min(1).describe('as captured, not mended'),
  chapter: slug,
  alsoIn: z.array(slug).describe('other chapters that the paper touches, nearest first'),
  chapterEvidence: z
    .array(z.object({ term: z.string(), weight: z.number() }))
    .describe('the terms that decided the chapter, heaviest first'),
  chapterCorrection: z
    .string()
    .optional()
    .describe('why a person moved the paper to this chapter; absent where the classifier decided'),
  abstractCorrection: z
    .string()
    .optional()
    .describe('why a person gave the abstract; absent where it is a source’s'),
  kind: z.enum(KINDS).describe('a `method` without evidence is so by default'),
  system: z.string().nullable().describe('the name that the authors give their contribution'),
  platforms: z.array(z.enum(PLATFORMS)),
  devices: z.array(z.string()),
  precisions: z.array(z.string()),
  headline: z
    .string()
    .nullable()
    .describe('the sentence of the abstract that states the contribution'),
  results: z.array(resultSchema),
  links: z.array(z.object({ url: z.url({ protocol: /^https?$/u }), kind: z.enum(LINK_KINDS) })),
  evidence: z
    .array(evidenceSchema)
    .describe('the words that each fact but a result was read from; results hold their own'),
  factCorrections: z
    .array(
      z.object({
        field: z.enum(CORRECTED_FIELDS).describe('where the fact stands in this record'),
        what: z.string().describe('what was added, changed or removed'),
        why: z.string(),
        unquoted: z
          .string()
          .optional()
          .describe('the fact that a person vouches for without words of the paper'),
      }),
    )
    .optional()
    .describe('facts that a person corrected; absent where all are as the program found them'),
  repairs: z
    .array(z.object({ raw: z.string(), fixed: z.string(), rule: z.string() }))
    .describe('every edit that was made to the captured text'),
  sources: z.array(linePlaceSchema).min(1).describe('every record that the paper came from'),
  authors: z.array(z.string()),
  moreAuthors: z
    .literal(true)
    .optional()
    .describe('the sources name only the first of the authors'),
  authorCount: z.int().positive().optional(),
  organization: z.string().optional(),
  published: publishedSchema.optional(),
  arxiv: z.string().optional(),
  doi: z.string().optional(),
  venue: z.string().optional(),
  address: z
    .url({ protocol: /^https?$/u })
    .optional()
    .describe('where a source says that the paper is'),
  categories: z.array(z.string()),
  keywords: z.array(z.string()).optional().describe('as the sources give them'),
  remarks: z
    .array(z.string())
    .optional()
    .describe('what the keepers of bibliographies noted beside the paper'),
  related: z.array(z.object({ id: slug, reason: z.string() })),
  names: z
    .array(namingSchema)
    .describe('papers whose systems this one speaks of by name, each with the words that do'),
});

const abstract = z.string().describe('mended; empty where no source has one');

/** A paper with its text: a fact that has no words there is refused. */
export const quotedPaperSchema = frontMatterSchema
  .extend({ abstract })
  .check(refuseUnfounded, refuseUnquotedNames);

/** The public record of one paper, as `papers.json` holds it. */
export const paperSchema = frontMatterSchema
  .extend({
    abstract,
    url: z.string().describe('relative to the root of the site'),
    hasNote: z.boolean(),
  })
  .check(refuseUnfounded, refuseUnquotedNames);

/** The public record of a whole survey: the file `papers.json`. */
export const publicRecordSchema = z.object({
  survey: z.object({
    title: z.string(),
    description: z.string(),
    editors: z.array(z.string()),
    site: z.url().optional(),
    chapters: z.array(z.object({ id: slug, title: z.string(), scope: z.string() })),
  }),
  papers: z.array(paperSchema),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;
export type PaperRecord = z.infer<typeof paperSchema>;
export type PublicRecord = z.infer<typeof publicRecordSchema>;

/** What a paper is made of after each stage; every stage adds its fields to those before. */
export type MergedPaper = Pick<
  FrontMatter,
  | 'title'
  | 'rawTitle'
  | 'repairs'
  | 'sources'
  | 'authors'
  | 'authorCount'
  | 'organization'
  | 'published'
  | 'arxiv'
  | 'doi'
  | 'venue'
  | 'moreAuthors'
  | 'address'
  | 'categories'
  | 'keywords'
  | 'remarks'
  | 'abstractCorrection'
> & { abstract: string };
export type IdentifiedPaper = MergedPaper & Pick<FrontMatter, 'id'>;
export type ClassifiedPaper = IdentifiedPaper &
  Pick<FrontMatter, 'chapter' | 'alsoIn' | 'chapterEvidence' | 'chapterCorrection'>;
export type ExtractedPaper = ClassifiedPaper &
  Pick<FrontMatter, (typeof CORRECTED_FIELDS)[number] | 'evidence' | 'factCorrections'>;
export type Paper = ExtractedPaper & Pick<FrontMatter, 'related' | 'names'>;
