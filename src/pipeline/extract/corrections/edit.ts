import type { Evidence, Words } from '../../../model/evidence.ts';
import type { ExtractedPaper } from '../../../model/paper.ts';

/** One fact that a person adds, changes or removes. */
export interface Edit {
  /** Where the fact stands in the paper's record. */
  readonly field: NonNullable<ExtractedPaper['factCorrections']>[number]['field'];
  /** What the edit does, for a reader: `platform fpga added`. */
  readonly what: string;
  /** What the fact quotes and the paper's text lacks: such an edit is refused. */
  readonly missing?: string;
  /** The fact that stands afterwards, if one is added or put in the place of another. */
  readonly states?: StatedFact;
  /** Whether the paper needs it: `done` if it is so already, `absent` if it lacks what is meant. */
  state(paper: ExtractedPaper): 'needed' | 'done' | 'absent';
  apply(paper: ExtractedPaper): ExtractedPaper;
}

/** A fact, as its evidence names it, with what it says and the words that a person gave for it. */
interface StatedFact extends Pick<Evidence, 'field' | 'value'> {
  readonly says: string;
  readonly words?: Words | undefined;
}
