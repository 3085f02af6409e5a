import * as z from 'zod';
import type { NoteForm } from './survey.ts';

/** Front matter of `content/notes/<paper-id>.mdx`, or `.md`. */
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

/** How the name of a note's file ends. */
export const NOTE_ENDINGS: Readonly<Record<NoteForm, string>> = { mdx: '.mdx', markdown: '.md' };

export type NoteFrontMatter = z.infer<typeof noteSchema>;
