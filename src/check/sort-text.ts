import { basename, dirname } from 'node:path/posix';
import type { Prose } from '../prose/prose.ts';
import type { SurveyText } from './survey.ts';

/** A text with what it is about. */
export interface SortedText extends SurveyText {
  /** An essay speaks of the whole survey. */
  readonly kind: 'chapter' | 'note' | 'essay';
  /** Of the chapter or the paper that it is about. */
  readonly id: string;
}

/** Says by its place in the survey folder what a text is about. */
export function sortText(text: SurveyText): SortedText {
  const kind = KINDS[dirname(text.file)] ?? 'essay';
  return { ...text, kind, id: basename(text.file).replace(/\.mdx?$/u, '') };
}

/** Whether a text says nothing yet. */
export function isEmpty({ sentences, elements, flaws }: Prose): boolean {
  return sentences.length + elements.length + flaws.length === 0;
}

const KINDS: Readonly<Record<string, SortedText['kind']>> = { chapters: 'chapter', notes: 'note' };
