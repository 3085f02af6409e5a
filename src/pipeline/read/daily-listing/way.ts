/**
 * What an item of a listing is.
 *
 * `more`: a further line of an abstract; `orphan`: an abstract without a title; `name`: an
 * organisation's, without a bullet; `stray`: anything else.
 */
export type Label =
  'title' | 'abstract' | 'more' | 'orphan' | 'name' | 'stray' | 'facts' | 'day' | 'oversized';

/** What stood last: all that the next step depends on, beside the texts in `Way`. */
type State = 'start' | 'title' | 'abstract' | 'name' | 'facts';

/** One way to label the items so far. */
export interface Way {
  readonly state: State;
  /** In natural log odds; the sum over all items. */
  readonly cost: number;
  /** Of the last item. */
  readonly label?: Label;
  /** The same way before the last item. */
  readonly before?: Way;
  /** The title of the paper that the way is in; empty where it is lost. */
  readonly title: string;
  /** The latest title or line of an abstract. */
  readonly text: string;
  /** The characters of the abstract so far. */
  readonly length: number;
}

/**
 * What damage costs: a title without an abstract, an abstract without a title or on two lines.
 *
 * Chosen with the damage of tests/corpus/read.test.ts: at 3 and 4 no record is lost but the damaged
 * one, at 5 and 6 one or two in 467 lose a neighbour.
 */
export const DAMAGE = 4;
