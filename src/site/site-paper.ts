import type * as z from 'zod';
import type { quotedPaperSchema } from '../model/paper.ts';

/** A paper as the site knows it: its front matter, and its abstract as a text. */
export type SitePaper = z.output<typeof quotedPaperSchema>;
