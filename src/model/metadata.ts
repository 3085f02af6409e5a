import * as z from 'zod';
import { publishedSchema } from './paper.ts';

/** What is looked up of a paper, in the order in which the lock file has it. */
export const LOOKED_UP = ['arxiv', 'doi', 'authors', 'published', 'categories', 'venue'] as const;

/** Public services that can be asked about papers, in the order in which they are. */
export const SERVICES = ['arxiv', 'crossref', 'openalex', 'semantic-scholar'] as const;

const webAddress = z.url({ protocol: /^https?$/u });

/** A page or an answer that facts were read from. */
const readingSchema = z.strictObject({
  from: webAddress,
  /** The day on which it was read, or that of the list by which the facts came. */
  on: z.iso.date(),
  /** How well title and abstract fit, 0 to 1; absent where nobody measured it. */
  score: z.number().min(0).max(1).optional(),
  /** The facts that it gave; absent where it gave most of the entry. */
  gave: z.array(z.enum(LOOKED_UP)).optional(),
});

/** An answer that fits too weakly to be taken; a person may say that it is the paper. */
const candidateSchema = z.strictObject({
  from: webAddress,
  title: z.string(),
  score: z.number().min(0).max(1),
  arxiv: z.string().optional(),
  doi: z.string().optional(),
});

/** What public pages state of one paper; a field that no page stated is absent. */
export const metadataSchema = z.strictObject({
  /** Of a paper that the sources know by its arXiv id or DOI alone. */
  title: z.string().min(1).optional(),
  /** Of such a paper. */
  abstract: z.string().min(1).optional(),
  arxiv: z.string().optional(),
  doi: z.string().optional(),
  authors: z.array(z.string().min(1)).default([]),
  published: publishedSchema.optional(),
  categories: z.array(z.string().min(1)).default([]),
  venue: z.string().optional(),
  /** Facts that a person settled: as they stand here, or absent for good. */
  corrected: z.array(z.enum(LOOKED_UP)).default([]),
  read: z.array(readingSchema).default([]),
  /** The days on which a service was asked and had nothing to give. */
  asked: z.partialRecord(z.enum(SERVICES), z.iso.date()).default({}),
  candidates: z.array(candidateSchema).default([]),
});

/** `content/metadata/papers.yaml`: paper id → looked-up facts, sorted by id. */
export const metadataFileSchema = z.record(z.string(), metadataSchema);

export type Metadata = z.infer<typeof metadataSchema>;
export type LookedUp = (typeof LOOKED_UP)[number];
export type ServiceId = (typeof SERVICES)[number];
export type Candidate = z.infer<typeof candidateSchema>;
