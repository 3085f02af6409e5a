import type { NoteFrontMatter } from '../model/note.ts';
import type { Survey } from '../model/survey.ts';
import type { Report } from '../report/report.ts';
import { digestPaper } from './digest-paper.ts';
import { isEmpty, type SortedText } from './sort-text.ts';
import type { CheckedPaper } from './survey.ts';

/** Reports notes that say nothing yet, and those whose paper has changed since they were written. */
export function checkNotes(
  texts: readonly SortedText[],
  { survey, papers }: { survey: Survey; papers: readonly CheckedPaper[] },
  report: Report,
): void {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  for (const { kind, id, file, prose, note } of texts) {
    const paper = kind === 'note' ? byId.get(id) : undefined;
    if (!paper) continue;
    const { title } = paper;
    if (isEmpty(prose)) report.add('check/empty-note', { title }, { file });
    else if (note && hasChanged(paper, note, survey)) {
      report.add('check/old-note', { id, title, date: note.date }, { file });
    }
  }
}

/**
 * A note that says on which words of its paper it was written is held against them. Of any other it is
 * only known whether a source of the paper came after it.
 */
function hasChanged(paper: CheckedPaper, note: NoteFrontMatter, { sources }: Survey): boolean {
  if (note.paper !== undefined) return note.paper !== digestPaper(paper);
  return paper.sources.some(({ file }) => {
    const { received = '' } = sources[file.replace(/^sources\//u, '')] ?? {};
    return received > note.date;
  });
}
