import { assignKeys } from '../citations/assign-keys.ts';
import type { Citable } from '../citations/citable.ts';
import { citePaper } from '../citations/cite-paper.ts';
import type { CslItem } from '../citations/csl-item.ts';

/** Makes the bibliographic items of a survey, by the ids of their papers. */
export function citeSurvey(papers: readonly Citable[]): ReadonlyMap<string, CslItem> {
  const keys = assignKeys(papers);
  return new Map(
    papers.map((paper) => [paper.id, citePaper(paper, keys.get(paper.id) ?? paper.id)]),
  );
}
