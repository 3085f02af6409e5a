import { splitSentences } from '../text/sentences.ts';
import type { Block } from './block.ts';
import { findSpot } from './find-spot.ts';
import type { ProseSentence } from './prose.ts';

/** Cuts a block of running text into its sentences, each with what stands in it. */
export function cutBlock(
  { text, stretches, citations, links }: Block,
  { kind, block }: Pick<ProseSentence, 'kind' | 'block'>,
): readonly ProseSentence[] {
  return splitSentences(text).map(({ text: words, start, end }) => {
    const isInside = (one: { start: number }): boolean => one.start >= start && one.start < end;
    const move = <Part extends { start: number; end: number }>(part: Part): Part => ({
      ...part,
      start: part.start - start,
      end: Math.min(part.end, end) - start,
    });
    const first = { ...findSpot(stretches, start), start: 0, exact: isExact(stretches, start) };
    const spots = stretches
      .filter((one) => one.start > start && one.start < end)
      .map((one) => ({ ...one, start: one.start - start }));
    return {
      text: words,
      kind,
      block,
      line: first.line,
      column: first.column,
      citations: citations.filter(isInside).map(move),
      links: links.filter(isInside).map(move),
      spots: [first, ...spots],
    };
  });
}

function isExact(stretches: Block['stretches'], offset: number): boolean {
  return stretches.findLast(({ start }) => start <= offset)?.exact ?? false;
}
