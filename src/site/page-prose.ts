import type { Library, Shelf } from './library.ts';

/** What the texts on one page share while the page is made. */
export interface PageProse {
  readonly library: Library;
  /** The chapter whose page it is. */
  readonly shelf: Shelf | undefined;
  /** Papers that were cited so far; the first citation of each has an address. */
  readonly cited: Set<string>;
}

/** The page's own, which the component `Prose` has put there. */
export function getPageProse({ prose }: App.Locals): PageProse {
  if (!prose) throw new Error('This component stands in no text.');
  return prose;
}

/** The address of a citation within its page; only the first of a paper has one. */
export function takeAnchor({ cited }: PageProse, paper: string): string | undefined {
  if (cited.has(paper)) return undefined;
  cited.add(paper);
  return nameAnchor(paper);
}

/** Where on a page its text first names a paper. */
export function nameAnchor(paper: string): string {
  return `cite-${paper}`;
}
