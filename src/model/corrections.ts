import * as z from 'zod';

/** `content/corrections/chapters.yaml`: paper id → the chapter a person chose, and why. */
export const chapterCorrectionsSchema = z.record(
  z.string(),
  z.strictObject({ chapter: z.string().min(1), why: z.string().min(1) }),
);

/** `content/corrections/abstracts.yaml`: paper id → the abstract, where the captured one is missing or wrong, and why. */
export const abstractCorrectionsSchema = z.record(
  z.string(),
  z.strictObject({ abstract: z.string().min(1), why: z.string().min(1) }),
);

/** Everything that a person knows better than the pipeline. */
export interface Corrections {
  readonly chapters: z.infer<typeof chapterCorrectionsSchema>;
  readonly abstracts: z.infer<typeof abstractCorrectionsSchema>;
}
