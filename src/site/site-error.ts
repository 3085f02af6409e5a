import { AstroError } from 'astro/errors';
import type { Place } from '../model/place.ts';
import { toProjectPath } from './folders.ts';

/** What stops a build because of a file that somebody wrote: where it is, what is so, how to mend it. */
export function makeSiteError(place: Place, happened: string, mend: string): AstroError {
  const { line, column } = place;
  const spot = [toProjectPath(place.file), line, line && column].filter(Boolean).join(':');
  const error = new AstroError(`${spot}  ${happened}`, `mend: ${mend}`);
  error.name = 'survey';
  // What matters is where the file is wrong, not where the site noticed.
  error.stack = '';
  return error;
}
