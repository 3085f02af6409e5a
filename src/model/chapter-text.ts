import * as z from 'zod';

const signed = {
  /** Above the text. */
  title: z.string().min(1).optional(),
  author: z.string().min(1).optional(),
  /** The day it was written: `2026-05-31`. */
  date: z.iso.date().optional(),
};

/** Front matter of `content/introduction.mdx` and `content/conclusion.mdx`. */
export const essaySchema = z.strictObject(signed);

/** Front matter of `content/chapters/<chapter-id>.mdx`. */
export const chapterTextSchema = z.strictObject({
  ...signed,
  /** Papers of the chapter to read one after the other, by id or by system: start here, then. */
  path: z
    .array(z.string().min(1))
    .min(2)
    .refine((path) => new Set(path).size === path.length, { error: 'names a paper twice' })
    .default([]),
});
