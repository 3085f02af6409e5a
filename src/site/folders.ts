import { relative, resolve, sep } from 'node:path';

/** The survey that is built, as an absolute path: `SURVEY_CONTENT`, or `content`. */
export const CONTENT_FOLDER = resolve(process.env['SURVEY_CONTENT'] ?? 'content');

/** Where the site goes, as an absolute path: `SURVEY_OUT`, or `dist`. */
export const OUT_FOLDER = resolve(process.env['SURVEY_OUT'] ?? 'dist');

/** A file's path from the project's root with forward slashes; absolute where it lies outside. */
export function toProjectPath(file: string): string {
  const path = relative(process.cwd(), resolve(file)).split(sep).join('/');
  return path.startsWith('../') ? resolve(file) : path;
}
