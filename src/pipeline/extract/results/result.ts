import type { z } from 'zod';
import type { Found } from '../../../model/found.ts';
import type { frontMatterSchema } from '../../../model/paper.ts';

type Result = z.infer<typeof frontMatterSchema>['results'][number];

/** A result of a sentence, whose quote is `sentence.slice(start, end)`. */
export type SentenceResult = Omit<Result, 'where'> & Span;

/** A number of a sentence that is no result, as written, and why. */
export interface SentenceRejected extends Span {
  readonly words: string;
  readonly reason: string;
}

/** A result and where its quote stands: `text[where].slice(start, end)`. */
export type FoundResult = SentenceResult & Pick<Found<unknown>, 'where'>;

/** A number that is no result: `text[where].slice(start, end)`, and why. */
export type RejectedNumber = SentenceRejected & Pick<Found<unknown>, 'where'>;

interface Span {
  readonly start: number;
  readonly end: number;
}
