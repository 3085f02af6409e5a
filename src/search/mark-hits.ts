import { makeElement } from '../browser/element.ts';
import type { Segment } from './word-pattern.ts';

/** Turns a text with hits into nodes, the hits in `<mark>`. */
export function markHits(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, hit }) => (hit ? makeElement('mark', {}, text) : text));
}
