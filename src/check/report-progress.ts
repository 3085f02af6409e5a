import type { Report } from '../report/report.ts';
import type { ChapterProgress } from './chapter-progress.ts';

/** Reports chapters without a text, and papers that their chapter’s text doesn’t cite. */
export function reportProgress(chapters: readonly ChapterProgress[], report: Report): void {
  for (const { title, file, hasText, papers, leftOut } of chapters) {
    if (!hasText && papers > 0) {
      report.add('check/no-chapter-text', { title, file, papers }, { file: 'survey.yaml' });
    }
    for (const { paper, citation } of leftOut) {
      report.add('check/left-out', { title: paper.title, citation }, { file });
    }
  }
}
