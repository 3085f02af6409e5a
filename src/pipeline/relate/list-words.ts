import { isGenericWord, isLinkingWord } from './word-kinds.ts';
import { toStem } from './to-stem.ts';

/** A word of a text that may say what the text is about; `start` and `end` are places in the text. */
export interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** Says little by itself (“model”), but may be part of a phrase (“language model”). */
  readonly isGeneric: boolean;
  /** Only a blank or a hyphen stands between it and the word before in the list. */
  readonly isJoined: boolean;
}

/**
 * Lists the words of a text but those that only hold its sentences together.
 *
 * “Low-bit LLMs on a chip” gives `low`, `bit` and `llm`, the first two joined, and `chip`.
 */
export function listWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let last = -1;
  for (const { 0: found, index: start } of text.matchAll(WORD)) {
    const stem = toStem(found);
    const end = start + found.length;
    if (isLinkingWord(stem)) continue;
    const isGeneric = isGenericWord(stem);
    const isJoined = start === last + 1 && JOINT.test(text.slice(last, start));
    words.push({ stem, start, end, isGeneric, isJoined });
    last = end;
  }
  return words;
}

/** Takes `LLMs`, `network's`, `1.58` `llama.cpp` and `4-bit` as one word each. */
const WORD = /\p{N}+(?:\.\p{N}+)?-\p{L}+|[\p{L}\p{N}\p{M}]+(?:[.'’][\p{L}\p{N}\p{M}]+)*/gu;

const JOINT = /^[\s\u2010\u2011-]$/u;
