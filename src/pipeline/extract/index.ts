import type { ClassifiedPaper, ExtractedPaper } from '../../model/paper.ts';
import type { Stage } from '../stage.ts';
import { findKind } from './kind.ts';

/** Finds the facts that a paper's own words state. */
export const extractFacts: Stage<readonly ClassifiedPaper[], readonly ExtractedPaper[]> = (
  papers,
) =>
  papers.map((paper) => ({
    ...paper,
    kind: findKind(paper),
    system: null,
    platforms: [],
    devices: [],
    precisions: [],
    headline: null,
    results: [],
    links: [],
  }));
