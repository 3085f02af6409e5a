import type { ExtractedPaper } from '../../model/paper.ts';
import type { Naming } from './find-names.ts';
import { type Candidate, type Circle, compareCandidates } from './find-nearest.ts';

/** A paper that may be shown as a neighbour, and whether either names the other's system. */
export interface Neighbour extends Candidate {
  /** This paper's text has the other's system. */
  readonly isNamed: boolean;
  /** The other's text has this paper's system. */
  readonly names: boolean;
}

/** Makes a ranking of the papers that are near enough to one to be shown with it, nearest first. */
export function rankNeighbours(
  papers: readonly ExtractedPaper[],
  namings: readonly Naming[],
): (paper: number, circle: Circle) => readonly Neighbour[] {
  const namedBy = Map.groupBy(namings, ({ by }) => by);
  const namesOf = Map.groupBy(namings, ({ of }) => of);

  return (paper, circle) => {
    const isNamed = new Set(namedBy.get(paper)?.map(({ of }) => of));
    const names = new Set(namesOf.get(paper)?.map(({ by }) => by));
    const named = new Set([...isNamed, ...names]);
    const neighbours: Neighbour[] = [];
    for (const { paper: other, nearness } of circle.near) {
      add(other, nearness);
      named.delete(other);
    }
    for (const other of named) add(other, 0);
    return neighbours.toSorted(compareCandidates);

    function add(other: number, words: number): void {
      const chapter = papers[paper]?.chapter === papers[other]?.chapter ? SAME_CHAPTER : 1;
      const nearness = words * chapter + (named.has(other) ? NAMED : 0);
      if (nearness < LEAST_NEARNESS) return;
      neighbours.push({
        paper: other,
        nearness,
        isNamed: isNamed.has(other),
        names: names.has(other),
      });
    }
  };
}

/** Less, and two papers share words but not what they are about, as reading pairs around it shows. */
const LEAST_NEARNESS = 0.11;

/**
 * How much nearer papers are that stand in one chapter. Words alone put half of a labelled paper's
 * neighbours in its chapter; with this it is three of four, and what is near across chapters stays.
 */
const SAME_CHAPTER = 1.35;

/** What may come near enough. */
export const LEAST_TO_RANK = LEAST_NEARNESS / SAME_CHAPTER;

/** More than words ever come to between two papers. */
const NAMED = 2;
