import { relative, sep } from 'node:path';
import type { ChapterProgress } from '../check/chapter-progress.ts';
import { checkSurvey } from '../check/index.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import { makeReport } from '../report/report.ts';
import { CONTENT_FOLDER } from './folders.ts';
import type { Library } from './library.ts';

/** What is left to do in a survey, as its editors see it. */
export interface EditorReport {
  readonly chapters: readonly ChapterProgress[];
  /** What is wrong or odd, but for what `chapters` say already. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks the survey as it is at this moment. */
export function makeEditorReport(library: Library): EditorReport {
  const report = makeReport();
  const { introduction, conclusion, chapterTexts, notes } = library;
  const texts = [introduction, ...chapterTexts.values(), conclusion]
    .filter((text) => text !== undefined)
    .map(({ file, prose }) => ({ file: toSurveyPath(file), prose }));
  const written = Array.from(notes.values(), ({ file, prose, head }) => ({
    file: toSurveyPath(file),
    prose,
    note: head,
  }));
  const chapters = checkSurvey(
    {
      survey: library.survey,
      papers: [...library.papers.values()].map(({ data }) => data),
      texts: [...texts, ...written],
      today: new Date().toISOString().slice(0, 10),
    },
    report,
  );
  const told = ['check/left-out', 'check/no-chapter-text'];
  return { chapters, diagnostics: report.list().filter(({ id }) => !told.includes(id)) };
}

function toSurveyPath(file: string): string {
  return relative(CONTENT_FOLDER, file).split(sep).join('/');
}
