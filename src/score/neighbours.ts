import type { Paper } from '../model/paper.ts';
import type { LabelledPaper } from './labelled.ts';

/**
 * Measures the neighbours of labelled papers: the share that has the paper's chapter, or one of its
 * platforms or number formats. What labels say of a neighbour goes before what was found.
 */
export function scoreNeighbours(
  papers: readonly Paper[],
  labelled: readonly LabelledPaper[],
): NeighboursScore {
  const labels = new Map(labelled.map((label) => [label.title, label]));
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const pairs = papers.flatMap(({ rawTitle, related }) => {
    const label = labels.get(rawTitle);
    return label ? related.map(({ id }) => [label, byId.get(id)] as const) : [];
  });
  const alike = pairs.filter(([label, other]) => {
    const known = labels.get(other?.rawTitle ?? '') ?? other;
    return known !== undefined && isAlike(label, known);
  });
  return {
    neighbours: pairs.length,
    alike: pairs.length === 0 ? 1 : alike.length / pairs.length,
  };
}

export interface NeighboursScore {
  readonly neighbours: number;
  /** Between 0 and 1. */
  readonly alike: number;
}

function isAlike(a: Alike, b: Alike): boolean {
  const facts = new Set([...a.platforms, ...a.precisions]);
  return (
    a.chapter === b.chapter || [...b.platforms, ...b.precisions].some((fact) => facts.has(fact))
  );
}

interface Alike {
  readonly chapter: string;
  readonly platforms: readonly string[];
  readonly precisions: readonly string[];
}
