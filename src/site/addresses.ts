import type { Survey } from '../model/survey.ts';

/** The public address of a path from the site's root, where it is known where the site will stand. */
export function resolveSite({ site }: Survey, path: string): string | undefined {
  return site === undefined
    ? undefined
    : new URL(path, site.endsWith('/') ? site : `${site}/`).href;
}
