import type { Shelf } from './library.ts';
import type { SitePaper } from './site-paper.ts';

/** The papers before and after one on its shelf. */
export function findNeighbours(shelf: Shelf, id: string): Neighbours {
  const index = shelf.papers.findIndex((paper) => paper.id === id);
  return { previous: shelf.papers[index - 1], next: shelf.papers[index + 1] };
}

export interface Neighbours {
  readonly previous: SitePaper | undefined;
  readonly next: SitePaper | undefined;
}
