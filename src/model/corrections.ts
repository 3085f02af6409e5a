import * as z from 'zod';
import { frontMatterSchema } from './paper.ts';

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

const { kind, system, headline, platforms, devices, precisions } = frontMatterSchema.shape;
const result = frontMatterSchema.shape.results.element.omit({ where: true, start: true }).strict();
const link = frontMatterSchema.shape.links.element.strict();

/** Some fields of a result: those that tell it from the paper's others, or those that change. */
const resultFields = result.partial().refine((fields) => Object.keys(fields).length > 0, {
  error: 'names no field of a result',
});

/**
 * One thing that a person knows better of a paper's facts.
 *
 * `add` and `remove` are about values of a list, `change` about what a paper has one of, and about
 * fields of a result. `quote` holds for all facts that are added or changed but results, which have
 * their own, and a headline, which is one; a link is removed by its address, a result by any of its
 * fields that tell it from the others.
 */
const factCorrectionSchema = z
  .strictObject({
    add: z
      .strictObject({
        platforms,
        devices,
        precisions,
        links: z.array(link),
        results: z.array(result),
      })
      .partial()
      .optional(),
    change: z
      .strictObject({
        kind,
        system,
        headline,
        results: z.array(z.strictObject({ which: resultFields, to: resultFields })),
      })
      .partial()
      .optional(),
    remove: z
      .strictObject({
        platforms,
        devices,
        precisions,
        links: z.array(z.string()),
        results: z.array(resultFields),
      })
      .partial()
      .optional(),
    /** Words of the paper that state what is added or changed, where it has some. */
    quote: z.string().min(1).optional(),
    why: z.string().min(1),
  })
  .refine(({ add, change, remove }) => add ?? change ?? remove, {
    error: 'needs `add`, `change` or `remove`',
  });

/** `content/corrections/facts.yaml`: paper id → what a person knows better, each with a reason. */
export const factCorrectionsSchema = z.record(z.string(), z.array(factCorrectionSchema).min(1));

export type FactCorrection = z.infer<typeof factCorrectionSchema>;

/** Everything that a person knows better than the pipeline. */
export interface Corrections {
  readonly chapters: z.infer<typeof chapterCorrectionsSchema>;
  readonly abstracts: z.infer<typeof abstractCorrectionsSchema>;
  readonly facts: z.infer<typeof factCorrectionsSchema>;
}
