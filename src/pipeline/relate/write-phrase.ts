/**
 * Writes a phrase as it stands within a sentence: “Spiking Neural Networks” of a title gives “spiking
 * neural networks”, “Raspberry Pi” stays as it is.
 *
 * Capitals stay where `texts` have each of its words with a capital within a sentence, and never
 * without.
 */
export function writePhrase(phrase: string, texts: readonly string[]): string {
  const isName = (phrase.match(CAPITALISED) ?? []).every(
    (word) =>
      texts.some((text) => isWithinSentence(text, word)) &&
      !texts.some((text) => text.includes(` ${word.toLowerCase()}`)),
  );
  return isName ? phrase : phrase.replaceAll(CAPITALISED, (word) => word.toLowerCase());
}

/** Takes “Spiking”, refuses “SNNs”, “ImageNet”, “spiking”. */
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu;

function isWithinSentence(text: string, word: string): boolean {
  for (let at = text.indexOf(` ${word}`); at > 0; at = text.indexOf(` ${word}`, at + 1)) {
    if (/[\p{L}\p{N},]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}
