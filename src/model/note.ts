import * as z from 'zod';

/** Front matter of `content/notes/<paper-id>.mdx`. */
export const noteSchema = z.strictObject({
  author: z.string().min(1),
  /** The day it was written: `2026-05-31`. */
  date: z.iso.date(),
});

export type NoteFrontMatter = z.infer<typeof noteSchema>;
