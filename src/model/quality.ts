import * as z from 'zod';

/** `content/quality.yaml`, written by `npm run score -- --write`: measured shares, 0 to 1. */
export const qualitySchema = z.record(
  z.string(),
  z.strictObject({
    share: z.number().min(0).max(1),
    /** How many papers it was measured on. */
    of: z.int().positive(),
  }),
);

export type Quality = z.infer<typeof qualitySchema>;
