import * as z from 'zod';
import type { PaperText } from './found.ts';

/** That a paper's text names the system of another paper of the survey. */
export const namingSchema = z.object({
  id: z.string().min(1).describe('the paper whose system is named'),
  quote: z.string().describe('the title or sentence that names it'),
});

export type Naming = z.infer<typeof namingSchema>;

/** Refuses a naming whose words don't stand in the paper's text. */
export function refuseUnquotedNames({ value, issues }: z.core.ParsePayload<NamingPaper>): void {
  for (const [index, { quote }] of value.names.entries()) {
    if (quote !== '' && [value.title, value.abstract].some((text) => text.includes(quote)))
      continue;
    const message = `neither title nor abstract holds the words “${quote}”`;
    issues.push({ code: 'custom', path: ['names', index, 'quote'], input: quote, message });
  }
}

type NamingPaper = PaperText & { readonly names: readonly Naming[] };
