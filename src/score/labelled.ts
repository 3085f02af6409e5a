import * as z from 'zod';
import { KINDS } from '../model/vocabulary.ts';
import { labelledFactsSchema } from './facts.ts';
import { labelledResultSchema } from './results.ts';

/** What a careful reader wrote down of papers; scoring compares the pipeline's papers with it. */
export const labelledPapersSchema = z.array(
  labelledFactsSchema.extend({
    /** As captured, not mended. */
    title: z.string(),
    chapter: z.string(),
    /** Other chapters that a reasonable editor could have chosen. */
    alsoAcceptable: z.array(z.string()),
    kind: z.enum(KINDS),
    repairs: z.array(z.object({ raw: z.string(), fixed: z.string() })),
    results: z.array(labelledResultSchema),
  }),
);

export type LabelledPaper = z.infer<typeof labelledPapersSchema>[number];
