import { listMatches } from '../../text/list-matches.ts';

/** Replaces the characters from `start` up to, not including, `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Gives one edit for every match that `mend` has an answer to; undefined leaves the match alone. */
export function findEdits(
  text: string,
  pattern: RegExp,
  mend: (match: RegExpExecArray) => string | undefined,
): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of listMatches(text, pattern)) {
    const mended = mend(match);
    if (mended === undefined || mended === match[0]) continue;
    edits.push({ start: match.index, end: match.index + match[0].length, text: mended });
  }
  return edits;
}

/** Applies edits that are in order and don't overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let mended = '';
  let position = 0;
  for (const edit of edits) {
    mended += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return mended + text.slice(position);
}
