import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { surveySchema, type NoteForm } from '../model/survey.ts';
import { readYaml } from '../text/read-yaml.ts';
import { CONTENT_FOLDER } from './folders.ts';

/** How notes are written, as survey.yaml says at this moment; where it can't be read, nothing may run. */
export function readNoteForm(): NoteForm {
  const text = readFileSync(join(CONTENT_FOLDER, 'survey.yaml'), 'utf8');
  const { data } = readYaml(text, z.looseObject({ notes: surveySchema.shape.notes }));
  return data?.notes ?? 'markdown';
}
