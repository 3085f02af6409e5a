import { selectPapers } from '../prose/select-papers.ts';
import { getPageProse } from './page-prose.ts';
import type { SitePaper } from './site-paper.ts';

/**
 * The papers that a live component in a text shows, the newest first: those that its attributes
 * choose; without any, those of the chapter in whose text it stands, or all.
 */
export function choosePapers(
  selection: Parameters<typeof selectPapers>[0],
  locals: App.Locals,
): readonly SitePaper[] {
  const { library, shelf } = getPageProse(locals);
  const isOpen = selection.of === undefined && selection.where === undefined;
  const chosen = selectPapers(isOpen ? { of: shelf?.id } : selection, library.selectable);
  // The library has checked the text and refused what is wrong in it, with its place.
  if ('happened' in chosen) throw new Error(chosen.happened);
  const ids = new Set(chosen.papers.map(({ id }) => id));
  return library.shelves.flatMap(({ papers }) => papers.filter(({ id }) => ids.has(id)));
}
