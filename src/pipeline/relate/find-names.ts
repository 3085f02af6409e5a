import type { ExtractedPaper } from '../../model/paper.ts';
import { splitSentences } from '../../text/sentences.ts';
import { registerSystems, type SystemNames } from './system-names.ts';

/** That the paper `by` names the system of the paper `of`, in the title or sentence `quote`. */
export interface Naming {
  readonly by: number;
  readonly of: number;
  readonly quote: string;
}

/**
 * Finds where papers name each other's systems, each pair once, with the sentence.
 *
 * Whether one names another hangs on no third paper, unless that has a system of the same name.
 */
export function findNames(papers: readonly ExtractedPaper[]): readonly Naming[] {
  const systems = registerSystems(papers);
  return papers.flatMap(({ title, abstract }, by) => {
    const named = new Map<number, string>([[by, title]]);
    for (const text of [title, ...splitSentences(abstract).map((sentence) => sentence.text)]) {
      const isTitle = text === title;
      for (const written of listNames(text, systems)) {
        const of = systems.find(written);
        if (of === undefined || named.has(of)) continue;
        if (abstract.includes(`(${written})`)) continue;
        if (isPlain(written) && (isTitle || !isUsedAsName(written, text))) continue;
        named.set(of, text);
      }
    }
    named.delete(by);
    return Array.from(named, ([of, quote]) => ({ by, of, quote }));
  });
}

/** Lists the names of systems that a text has, as written there, the longest at each place. */
function listNames(text: string, systems: SystemNames): readonly string[] {
  const words = Array.from(text.matchAll(WORDS), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  return words.flatMap(({ word, start }, first) => {
    if (!systems.begin(word)) return [];
    if (JOINED.test(text.slice(Math.max(0, start - 2), start))) return [];
    for (let last = Math.min(first + MOST_WORDS, words.length) - 1; last >= first; last -= 1) {
      const end = words[last]?.end ?? 0;
      const written = text.slice(start, end);
      // No name is without one, and most words are.
      if (!CAPITAL.test(written)) return [];
      if (!NAME_WORDS.test(written) || systems.find(written) === undefined) continue;
      return GOES_ON.test(text.slice(end, end + LONGEST_REST)) ? [] : [written];
    }
    return [];
  });
}

const CAPITAL = /\p{Lu}/u;

/** Of a longer name, as “hls4ml” in “wa-hls4ml”. */
const JOINED = /[\p{L}\p{N}][-\u2010\u2011]$/u;

/** More words than the names of systems have. */
const MOST_WORDS = 4;

const WORDS = /[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/gu;

/** Takes “LUT Tensor Core”, “T-MAC”, “llama.cpp”; refuses “INT8, FP8”, “Comb (Apis”. */
const NAME_WORDS = /^[\p{L}\p{N}]+(?:[.'’ \u2010\u2011-][\p{L}\p{N}]+)*$/u;

/** Of another work, as what follows ZeRO in “ZeRO-Infinity” or “ZeRO-2”; refuses “-like”, “-3B”, “ 7B”. */
const GOES_ON = /^[-\u2010\u2011]\p{Lu}|^[- \u2010\u2011]v?\d+(?:\.\d+)*(?![\p{L}\d.%×-])/u;
const LONGEST_REST = 12;

/** Refuses “SpQR”, “PIE”, “FP8”; takes “Marsellus” and “Elastic Cache”, which could be ordinary words. */
function isPlain(written: string): boolean {
  return !/\p{Lu}{2}|\p{Ll}\p{Lu}|\p{N}/u.test(written);
}

/** Whether ordinary words stand as a name: with a capital within a sentence, alone, and never without. */
function isUsedAsName(written: string, sentence: string): boolean {
  const at = sentence.indexOf(written);
  const before = sentence.slice(0, at);
  const after = sentence.slice(at + written.length);
  return (
    WITHIN_SENTENCE.test(before) &&
    !/^ \p{Lu}/u.test(after) &&
    !sentence.includes(written.toLowerCase())
  );
}

/** Takes “unlike ”, “as in Bees, ”, “(”; refuses nothing before, “Bees: ”, “Google ”. */
const WITHIN_SENTENCE = /(?:(?:^| )\p{Ll}+,? |\p{L}, |\()$/u;
