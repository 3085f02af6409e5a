import type { Shelf } from './library.ts';
import type { SitePaper } from './site-paper.ts';

/** The papers before and after one: those on the reading path in its order, then the others of the shelf. */
export function findNeighbours({ papers, path }: Shelf, id: string): Neighbours {
  const order = [...path, ...papers.filter((paper) => !path.includes(paper))];
  const index = order.findIndex((paper) => paper.id === id);
  const step = path.findIndex((paper) => paper.id === id) + 1;
  return {
    previous: order[index - 1],
    next: order[index + 1],
    step: step === 0 ? undefined : step,
  };
}

interface Neighbours {
  readonly previous: SitePaper | undefined;
  readonly next: SitePaper | undefined;
  /** Of the paper on the reading path, counted from 1. */
  readonly step: number | undefined;
}
