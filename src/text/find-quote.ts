import type { Words } from '../model/evidence.ts';
import type { PaperText } from '../model/found.ts';

/**
 * Finds where words first stand in a paper's text, the abstract before the title.
 *
 * White space is folded, for a person may break lines elsewhere; the quote that comes back is the
 * paper's, to the letter. Undefined where the text lacks the words.
 */
export function findQuote(words: string, text: PaperText): Words | undefined {
  const wanted = foldSpace(words).text;
  if (wanted === '') return undefined;
  for (const where of ['abstract', 'title'] as const) {
    const folded = foldSpace(text[where]);
    const at = folded.text.indexOf(wanted);
    const start = folded.places[at];
    const last = folded.places[at + wanted.length - 1];
    if (start === undefined || last === undefined) continue;
    return { quote: text[where].slice(start, last + 1), where, start };
  }
  return undefined;
}

/** A text with single blanks between its words, and the place of each of its characters. */
function foldSpace(text: string): Folded {
  const places: number[] = [];
  const words: string[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    if (words.length > 0) places.push(index - 1);
    for (let at = index; at < index + word.length; at += 1) places.push(at);
    words.push(word);
  }
  return { text: words.join(' '), places };
}

interface Folded {
  readonly text: string;
  readonly places: readonly number[];
}
