const PARAM = 'highlight';

/** More words than a reader can look for on one page. */
const MAX_WORDS = 12;
const MAX_WORD_LENGTH = 60;

/** Reads the words that an address asks to mark: `?highlight=sparse&highlight=sparsity`. */
export function readHighlights(search: string): string[] {
  const words = new URLSearchParams(search).getAll(PARAM).map((word) => word.trim());
  return limitWords(words);
}

/** Writes the query part of an address that marks the words, with its `?`; empty without words. */
export function formatHighlights(words: readonly string[]): string {
  const params = new URLSearchParams(limitWords(words).map((word) => [PARAM, word]));
  return params.size === 0 ? '' : `?${params.toString()}`;
}

/** Gives the query part of an address with the words left out and all else kept. */
export function withoutHighlights(search: string): string {
  const params = new URLSearchParams(search);
  params.delete(PARAM);
  return params.size === 0 ? '' : `?${params.toString()}`;
}

function limitWords(words: readonly string[]): string[] {
  const fit = words.filter((word) => word !== '' && word.length <= MAX_WORD_LENGTH);
  return [...new Set(fit)].slice(0, MAX_WORDS);
}
