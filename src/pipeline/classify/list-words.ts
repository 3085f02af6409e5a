/**
 * Splits a text into the words that terms are compared with: lower case, singular, split at hyphens.
 *
 * What ends a clause stands as an empty word, so that no phrase is found across it:
 * “Low-bit LLMs, on-device” gives `low bit llm`, an empty word, `on device`.
 */
export function listWords(text: string): readonly string[] {
  const folded = text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  return Array.from(folded.matchAll(WORD_OR_BREAK), ([found]) =>
    CLAUSE_END.test(found) ? '' : toSingular(found.replace(POSSESSIVE, '')),
  );
}

/** Takes `llm`, `1.58`, `int8`, `network's` and the comma; of terms also `quantiz*` and `#`. */
const WORD_OR_BREAK = /(?<!\d)\d+\.\d+|[\p{L}\p{N}\p{M}#]+(?:'\p{L}+)?\*?|[.,;:!?()]/gu;
const CLAUSE_END = /^[.,;:!?()]$/u;
const POSSESSIVE = /'\p{L}+$/u;

/**
 * Makes “memories” and “memory”, “GPUs” and “GPU”, “caches” and “cache” meet. The result need not
 * be a word (“this” gives `thi`): both sides of a comparison go through here.
 */
function toSingular(word: string): string {
  if (word.length < 3) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es?$/u.test(word)) return word.replace(/es?$/u, '');
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
