import type { Survey } from '../model/survey.ts';
import { toSlug } from '../text/slug.ts';
import { cutSubtitle } from './titles.ts';

/** The name of the archive that holds the whole survey for reading from a disk, without its ending. */
export function nameOfflineCopy({ title }: Pick<Survey, 'title'>): string {
  const slug = toSlug(cutSubtitle(title).main);
  return slug === '' ? 'survey-offline' : `${slug}-offline`;
}
