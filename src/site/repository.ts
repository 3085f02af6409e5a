import { NOTE_ENDINGS } from '../model/note.ts';
import type { LinePlace } from '../model/place.ts';
import type { Survey } from '../model/survey.ts';
import { CONTENT_FOLDER, toProjectPath } from './folders.ts';

/** The address of a source's line in the repository's web view, if the repository is known. */
export function linkSource({ repository }: Survey, place: LinePlace): string | undefined {
  const folder = findSurveyFolder();
  if (repository === undefined || folder === undefined) return undefined;
  const path = encodeURI(`${folder}/${place.file}`);
  return `${repository.replace(/\/$/u, '')}/blob/HEAD/${path}?plain=1#L${place.line}`;
}

/** The address that opens a new note in the repository's web editor, ready to be filled in. */
export function linkNewNote({ repository, notes }: Survey, id: string): string | undefined {
  const folder = findSurveyFolder();
  if (repository === undefined || folder === undefined) return undefined;
  const query = new URLSearchParams({ filename: `${id}${NOTE_ENDINGS[notes]}`, value: NOTE });
  return `${repository.replace(/\/$/u, '')}/new/main/${encodeURI(folder)}/notes?${query.toString()}`;
}

const NOTE = `---
author:
date:
---

What it does. What to watch for. How it relates to others here, such as [this one](/papers/its-id/).
`;

/** The survey's folder in the repository; unknown for one that lies outside the project. */
function findSurveyFolder(): string | undefined {
  const path = toProjectPath(CONTENT_FOLDER);
  return path.startsWith('/') || path.includes(':') ? undefined : path;
}
