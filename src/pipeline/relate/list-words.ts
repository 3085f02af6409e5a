import { splitAtAddresses } from '../../text/addresses.ts';
import type { KnownWord, Vocabulary } from './vocabulary.ts';

/** A word of a text that may say what the text is about; `start` and `end` are places in the text. */
export interface Word {
  readonly known: KnownWord;
  readonly start: number;
  readonly end: number;
  /** The number of the phrase that it makes with the word before, if they make one. */
  readonly pair: number | undefined;
}

/**
 * Lists the words of a text but those that only hold its sentences together.
 *
 * Two words with only a blank or a hyphen between them make a phrase if at least one of them tells
 * something: of “low-bit LLMs on a chip” these are “low-bit” and “bit LLMs”.
 */
export function listWords(text: string, vocabulary: Vocabulary): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: written, index: start } of hideAddresses(text).matchAll(WORD)) {
    const known = vocabulary.readWord(written);
    if (known.isLinking) continue;
    const before = words.at(-1);
    const isPair =
      before?.end === start - 1 &&
      JOINT.test(text.charAt(start - 1)) &&
      !(before.known.isGeneric && known.isGeneric);
    const pair = isPair ? vocabulary.numberPair(before.known, known) : undefined;
    const isPossessive = written.endsWith("'s") || written.endsWith('’s');
    words.push({ known, start, end: start + written.length - (isPossessive ? 2 : 0), pair });
  }
  return words;
}

/** Blanks web addresses, so that every word keeps its place. */
function hideAddresses(text: string): string {
  if (!text.includes('http')) return text;
  return splitAtAddresses(text)
    .map((part) => (part.kind === 'words' ? part.text : ' '.repeat(part.text.length)))
    .join('');
}

/** Takes `LLMs`, `network's`, `1.58`, `llama.cpp` and `4-bit` as one word each. */
const WORD =
  /(?<!\p{N})\p{N}+(?:\.\p{N}+)?-\p{L}+|[\p{L}\p{N}\p{M}]+(?:[.'’][\p{L}\p{N}\p{M}]+)*/gu;

const JOINT = /^[\s\u2010\u2011-]$/u;
