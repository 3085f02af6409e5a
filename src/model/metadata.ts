import * as z from 'zod';
import { publishedSchema } from './paper.ts';

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
  /** The page that most of it was read from. */
  source: z.url({ protocol: /^https?$/u }).optional(),
});

/** `content/metadata/papers.yaml`: paper id → looked-up facts, sorted by id. */
export const metadataFileSchema = z.record(z.string(), metadataSchema);

export type Metadata = z.infer<typeof metadataSchema>;
