import * as z from 'zod';
import { frontMatterSchema } from '../model/paper.ts';

/** A paper as the site knows it: its front matter, and its abstract as a text. */
export const sitePaperSchema = frontMatterSchema.extend({ abstract: z.string() });

export type SitePaper = z.output<typeof sitePaperSchema>;
