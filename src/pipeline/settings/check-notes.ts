import { NOTE_ENDINGS } from '../../model/note.ts';
import type { NoteForm } from '../../model/survey.ts';
import type { Report } from '../../report/report.ts';
import { didYouMean } from '../../text/nearest.ts';

/** Reports every note that isn't shown, or belongs to no paper; `files` are paths such as `notes/<paper-id>.mdx`. */
export function checkNotes({ files, form }: Notes, ids: ReadonlySet<string>, report: Report): void {
  const ending = NOTE_ENDINGS[form];
  for (const file of files) {
    const name = file.slice('notes/'.length);
    if (!name.endsWith(ending)) {
      report.add(form === 'mdx' ? 'note/not-mdx' : 'note/not-markdown', {}, { file });
      continue;
    }
    const id = name.slice(0, -ending.length);
    if (!ids.has(id)) report.add('note/unknown-paper', { id, hint: didYouMean(id, ids) }, { file });
  }
}

interface Notes {
  readonly files: readonly string[];
  readonly form: NoteForm;
}
