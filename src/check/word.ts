/** A run of letters and digits, with the marks that join them: “LLaMA-7B”, “8-bit”, “1,500”. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What it may be looked up by: as a whole, and its parts between hyphens. */
  readonly keys: readonly string[];
  /** The keys of what is spelled like a name, not like an ordinary word. */
  readonly names: readonly string[];
}

/** Cuts a text into its words. */
export function listWords(text: string): readonly Word[] {
  const words = Array.from(text.matchAll(WORD), ({ 0: found, index }) => {
    const parts = splitWord(found);
    const all = parts.length > 1 ? [found, ...parts] : parts;
    return {
      text: found,
      start: index,
      end: index + found.length,
      keys: all.map(toKey),
      names: all.filter(isNameLike).map(toKey),
    };
  });
  return words.map((word, index) => {
    const phrase = nameNumbered(words[index - 1], word);
    return phrase === undefined ? word : { ...word, names: [...word.names, phrase] };
  });
}

/** Takes “T-MAC”, “1,500”, “bitnet.cpp”, “C++”, “b1.58”, “GPU’s”; of “CPU/GPU” two. */
const WORD = /[\p{L}\p{N}]+(?:[-‑.'’_][\p{L}\p{N}]+|,\d{3}(?![\p{L}\p{N}]))*\+{0,2}/gu;

/** The parts of a compound: of “LLaMA2-7B” “LLaMA2” and “7B”, of “8xA100” “8” and “A100”. */
export function splitWord(word: string): readonly string[] {
  return stripEnding(word)
    .replace(/^(\d{1,4})x(?=\p{Lu})/u, '$1-')
    .split(/[-‑_]/u)
    .filter(Boolean);
}

/** What spellings of a name have in common: no hyphens, no plural, no possessive, one case. */
export function toKey(word: string): string {
  return stripEnding(word).replaceAll(/[-‑_]/gu, '').toUpperCase();
}

/** Without a possessive, and without the plural of a name: “GPU’s” and “GPUs” are “GPU”. */
function stripEnding(word: string): string {
  const owner = word.replace(/['’]s?$/u, '');
  return CAPITALS.test(owner) ? owner.replace(/s$/u, '') : owner.replace(/(?<=\d)s$/u, '');
}

/** Whether a word is spelled as only names are: with capitals or digits that no ordinary word has. */
export function isNameLike(word: string): boolean {
  if (/^\p{N}/u.test(word)) return DIMENSION.test(word);
  return CAPITALS.test(word) || /\d/u.test(word);
}

/** Takes “SmoothQuant”, “GPU”, “T-MAC”, “iPhone”; refuses “Marsellus”, “A”, “mJ”. */
const CAPITALS = /\p{Ll}\p{Lu}.|\p{Lu}[-‑.]?\p{Lu}/u;

/** Takes “2D”, “5G”; refuses “7B”, “13W”. */
const DIMENSION = /^\p{N}[DG]$/u;

/** A name and its number as one key: of “RTX 4090” the number’s is “RTX4090”. */
export function nameNumbered(
  before: Pick<Word, 'text' | 'end'> | undefined,
  word: Numbered,
): string | undefined {
  if (before?.end !== word.start - 1) return undefined;
  if (!/^\p{Lu}/u.test(before.text) || !/^\p{N}/u.test(word.text)) return undefined;
  return toKey(before.text + word.text);
}

type Numbered = Pick<Word, 'text' | 'start'>;
