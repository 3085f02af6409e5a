import { findOutline, type Face } from './card-fonts.ts';

/** Tells whether the fonts have every sign of a text. */
export function canSet(face: Face, text: string): boolean {
  return Array.from(text).every((sign) => findOutline(face, sign) !== undefined);
}

/** How wide a text is at a size. */
export function measure(face: Face, text: string, size: number): number {
  const units = Array.from(text, (sign) => findOutline(face, sign)?.advance ?? 0);
  return (units.reduce((sum, advance) => sum + advance, 0) * size) / 1000;
}

/**
 * Breaks a text into lines no wider than `width`; a word that is wider is cut. Of more than `most` lines the
 * last ends in an ellipsis.
 */
export function breakLines(text: string, { face, size, width, most }: Setting): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => cutWord(one, { face, size, width, most }))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(face, longer, size) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  const last = shorten(lines.slice(most - 1).join(' '), { face, size, width });
  return [...lines.slice(0, most - 1), last];
}

/** A text that fits into one line; what doesn't is left out for an ellipsis, from the last word on. */
export function shorten(text: string, { face, size, width }: Omit<Setting, 'most'>): string {
  if (measure(face, text, size) <= width) return text;
  const words = text.split(' ');
  while (words.length > 1 && measure(face, `${words.join(' ')} …`, size) > width) words.pop();
  return `${words.join(' ')} …`;
}

function cutWord(word: string, { face, size, width }: Setting): readonly string[] {
  const pieces: string[] = [''];
  for (const sign of word) {
    const piece = pieces.at(-1) ?? '';
    if (piece === '' || measure(face, piece + sign, size) <= width)
      pieces.splice(-1, 1, piece + sign);
    else pieces.push(sign);
  }
  return pieces;
}

interface Setting {
  readonly face: Face;
  readonly size: number;
  readonly width: number;
  readonly most: number;
}
