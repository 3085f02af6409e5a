import type { Report } from '../../report/report.ts';
import { didYouMean } from '../../text/nearest.ts';

/** Reports every note that belongs to no paper; `notes` are paths such as `notes/<paper-id>.mdx`. */
export function checkNotes(
  notes: readonly string[],
  ids: ReadonlySet<string>,
  report: Report,
): void {
  for (const file of notes) {
    const name = file.slice('notes/'.length);
    if (!name.endsWith('.mdx')) {
      report.add('note/not-mdx', {}, { file });
      continue;
    }
    const id = name.slice(0, -'.mdx'.length);
    if (!ids.has(id)) report.add('note/unknown-paper', { id, hint: didYouMean(id, ids) }, { file });
  }
}
