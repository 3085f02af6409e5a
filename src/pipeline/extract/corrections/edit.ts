import type { ExtractedPaper } from '../../../model/paper.ts';

/** One fact that a person adds, changes or removes. */
export interface Edit {
  /** Where the fact stands in the paper's record. */
  readonly field: NonNullable<ExtractedPaper['factCorrections']>[number]['field'];
  /** What the edit does, for a reader: `platform fpga added`. */
  readonly what: string;
  /** What the fact quotes, which must stand in the paper's text. */
  readonly words?: string;
  /** Whether the paper needs it: `done` if it is so already, `absent` if it lacks what is meant. */
  state(paper: ExtractedPaper): 'needed' | 'done' | 'absent';
  apply(paper: ExtractedPaper): ExtractedPaper;
}
