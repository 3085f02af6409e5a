import type { Patch } from './tracked-text.ts';

/**
 * Widens each patch to whole words; patches whose words meet stand together.
 *
 * A sign that stands alone is shown with the words around it, a unit with its number.
 */
export function gatherWords(raw: string, patches: readonly Patch[]): readonly Words[] {
  const gathered: OpenWords[] = [];
  for (const patch of patches) {
    const last = gathered.at(-1);
    if (last && patch.end <= last.end) {
      // A long word with many patches must not be walked for each of them.
      last.patches.push(patch);
      continue;
    }
    const { start, end } = widen(raw, patch);
    if (last && start < last.end) {
      last.end = end;
      last.patches.push(patch);
    } else {
      gathered.push({ start, end, patches: [patch] });
    }
  }
  return gathered;
}

/** A stretch of the raw text from a word's start to a word's end, with all patches in it. */
export interface Words {
  readonly start: number;
  readonly end: number;
  readonly patches: readonly Patch[];
}

function widen(raw: string, patch: Patch): Stretch {
  const start = findWordStart(raw, patch.start);
  const end = findWordEnd(raw, patch.end);
  const mended = raw.slice(start, patch.start) + patch.text + raw.slice(patch.end, end);
  if (!/[\p{L}\p{N}]/u.test(mended)) {
    return {
      start: findWordStart(raw, skipBlanks(raw, start, -1)),
      end: findWordEnd(raw, skipBlanks(raw, end, 1)),
    };
  }
  const isMeasure =
    UNIT.test(raw.slice(start, start + 4)) && /\d $/u.test(raw.slice(start - 2, start));
  return { start: isMeasure ? findWordStart(raw, start - 1) : start, end };
}

/** Takes `mm2`, `mm^2`, `muJ`; refuses `M^3ViT`, `model`. */
const UNIT = /^(?:[cmknuμ]?m[\^23]|mu[JWsmAVFL])/u;

function findWordStart(raw: string, from: number): number {
  let start = from;
  while (start > 0 && !isBlank(raw[start - 1])) start -= 1;
  return start;
}

function findWordEnd(raw: string, from: number): number {
  let end = from;
  while (end < raw.length && !isBlank(raw[end])) end += 1;
  return end;
}

function skipBlanks(raw: string, from: number, step: -1 | 1): number {
  let position = from;
  while (isBlank(raw[step < 0 ? position - 1 : position])) position += step;
  return position;
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /\s/u.test(character);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface OpenWords extends Words {
  end: number;
  readonly patches: Patch[];
}
