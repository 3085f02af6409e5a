import { applyEdits, type Edit } from './edit.ts';

/** A text on its way from captured to mended, with what has become of each damaged place. */
export interface TrackedText {
  readonly raw: string;
  readonly text: string;
  /** In order, without overlaps, in positions of `raw`. */
  readonly patches: readonly Patch[];
}

/** An edit of the raw text and the rules that had a part in it, in the order in which they acted. */
export interface Patch extends Edit {
  readonly rules: readonly string[];
}

/** Starts tracking a text as it was captured. */
export function trackText(raw: string): TrackedText {
  return { raw, text: raw, patches: [] };
}

/**
 * Applies the edits of one rule; they are in positions of the present text.
 *
 * An edit that meets earlier patches becomes one patch with them, so that `patches` always leads
 * from the raw text to the present one in a single step.
 */
export function patchText(tracked: TrackedText, edits: readonly Edit[], rule: string): TrackedText {
  if (edits.length === 0) return tracked;
  const patches = gatherSpans(tracked, edits).map((span) => ({
    start: span.start - span.shiftBefore,
    end: span.end - span.shiftAfter,
    text: applyEdits(tracked.text.slice(span.start, span.end), shiftEdits(span.edits, span.start)),
    rules: span.edits.length > 0 ? [...new Set([...span.rules, rule])] : span.rules,
  }));
  return { raw: tracked.raw, text: applyEdits(tracked.text, edits), patches };
}

/** Groups earlier patches and new edits that touch each other, all in positions of the present text. */
function gatherSpans({ patches, text }: TrackedText, edits: readonly Edit[]): readonly Span[] {
  const spans: Span[] = [];
  let shift = 0; // how far the present text runs ahead of the raw one
  let nextPatch = 0;
  let nextEdit = 0;
  let open: Span | undefined;

  while (nextPatch < patches.length || nextEdit < edits.length) {
    const patch = patches[nextPatch];
    const edit = edits[nextEdit];
    const patchStart = patch ? patch.start + shift : text.length + 1;
    const editStart = edit ? edit.start : text.length + 1;
    const start = Math.min(patchStart, editStart);
    if (!open || start > open.end) {
      open = { start, end: start, shiftBefore: shift, shiftAfter: shift, rules: [], edits: [] };
      spans.push(open);
    }
    if (patch && patchStart <= editStart) {
      open.end = Math.max(open.end, patchStart + patch.text.length);
      shift += patch.text.length - (patch.end - patch.start);
      open.shiftAfter = shift;
      open.rules.push(...patch.rules);
      nextPatch += 1;
    } else if (edit) {
      open.end = Math.max(open.end, edit.end);
      open.edits.push(edit);
      nextEdit += 1;
    }
  }
  return spans;
}

function shiftEdits(edits: readonly Edit[], by: number): readonly Edit[] {
  return edits.map(({ start, end, text }) => ({ start: start - by, end: end - by, text }));
}

interface Span {
  readonly start: number;
  end: number;
  readonly shiftBefore: number;
  shiftAfter: number;
  readonly rules: string[];
  readonly edits: Edit[];
}
