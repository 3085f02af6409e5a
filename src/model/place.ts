import * as z from 'zod';

/** Where something stands: a file of the survey folder, with `line` and `column` counted from 1. */
const placeSchema = z.object({
  file: z.string().min(1),
  line: z.int().positive().optional(),
  column: z.int().positive().optional(),
});

/** A place that is known down to the line, as every captured record has one. */
export const linePlaceSchema = placeSchema
  .extend({ line: z.int().positive() })
  .omit({ column: true });

export type Place = z.infer<typeof placeSchema>;
export type LinePlace = z.infer<typeof linePlaceSchema>;
