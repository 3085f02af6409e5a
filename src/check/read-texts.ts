import { basename } from 'node:path/posix';
import { listPaperNames } from '../prose/paper-names.ts';
import type { Prose } from '../prose/prose.ts';
import { readProse } from '../prose/read-prose.ts';
import type { CheckedPaper, SurveyText } from './survey.ts';

/** A text, read. */
export interface ReadText {
  readonly file: string;
  readonly kind: 'chapter' | 'note' | 'frame';
  /** Of the chapter or the paper that it is about. */
  readonly id: string;
  readonly source: string;
  readonly prose: Prose;
}

/** Reads an editor’s texts: chapters, notes, and what frames them. */
export function readTexts(
  texts: readonly SurveyText[],
  papers: readonly CheckedPaper[],
): readonly ReadText[] {
  const names = listPaperNames(papers);
  return texts.map(({ file, source }) => ({
    file,
    kind: KINDS[file.split('/')[0] ?? ''] ?? 'frame',
    id: basename(file, '.mdx'),
    source,
    prose: readProse(source, names),
  }));
}

const KINDS: Readonly<Record<string, ReadText['kind']>> = { chapters: 'chapter', notes: 'note' };
