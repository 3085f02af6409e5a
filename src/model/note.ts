import * as z from 'zod';

/** Front matter of `content/notes/<paper-id>.mdx`. */
export const noteSchema = z.strictObject({
  author: z.string().min(1),
  /** The day it was written: `2026-05-31`. */
  date: z.iso.date(),
  /** The digest of the paper's words that it was written on, as `npm run note` puts it there. */
  paper: z
    .string()
    .regex(/^[\da-f]{8}$/u)
    .optional(),
});

export type NoteFrontMatter = z.infer<typeof noteSchema>;
