import type { Kind } from '../../model/vocabulary.ts';

/** Words that speak for a kind of work or, with a negative weight, against it. */
export interface KindCue {
  readonly kind: Kind;
  readonly weight: number;
  readonly where: Zone;
  readonly pattern: RegExp;
  /** Words in which the cue is found, and others in which it must not be. */
  readonly fires: string;
  readonly silent: string;
}

/**
 * Where a cue is looked for: anywhere in the title or abstract, or at the bare noun phrases of the
 * title's parts (`head`) and of what the authors say they present (`claim`).
 */
export type Zone = 'title' | 'head' | 'claim' | 'abstract';
