import type { CollectionEntry } from 'astro:content';
import { findNearest } from '../text/nearest.ts';
import { makeSiteError } from './site-error.ts';

/** Refuses a note whose name is the id of no paper. */
export function checkNotes(
  notes: readonly CollectionEntry<'notes'>[],
  papers: ReadonlyMap<string, unknown>,
): void {
  for (const { id, filePath } of notes) {
    if (!papers.has(id)) throw refuseUnknownPaper(id, { file: filePath ?? id }, papers);
  }
}

/** The error for a text that names the id of no paper, with the nearest id there is. */
export function refuseUnknownPaper(
  id: string,
  place: { file: string; line?: number },
  papers: ReadonlyMap<string, unknown>,
): Error {
  const nearest = findNearest(id, papers.keys());
  return makeSiteError(
    place,
    `There is no paper \`${id}\`.`,
    nearest ? `did you mean \`${nearest}\`?` : 'name a paper by the last part of its address',
  );
}
