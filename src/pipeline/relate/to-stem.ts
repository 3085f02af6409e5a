/**
 * Folds a word to what its forms have in common: “Spiking”, “spikes” and “spike” give `spik`,
 * “quantisation” and “quantized” give `quantiz`. The result need not be a word.
 */
export function toStem(word: string): string {
  const folded = word
    .normalize('NFKC')
    // “GPUs”, unlike “bonus”, is a plural.
    .replace(/(?<=\p{Lu})s$/u, '')
    .toLowerCase()
    .replace(/['’]\p{L}+$/u, '');
  return dropEnding(toSingular(folded));
}

function toSingular(word: string): string {
  if (word.length < 4) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/u.test(word)) return word.slice(0, -2);
  return /[^siu]s$/u.test(word) ? word.slice(0, -1) : word;
}

function dropEnding(word: string): string {
  const verb = word.replace(/i[sz](?:ations?|ing|ed|ers?|es?)$/u, 'iz');
  if (verb !== word) return verb;
  const stem = word.replace(/(?:ing|ed)$/u, '');
  // What is left of “ring” or “need” is no stem; “mapp” of “mapping” is that of “map”.
  if (stem !== word && stem.length > 3) return stem.replace(/e$|([bdgmnprt])\1$/u, '$1');
  return word.length > 4 ? word.replace(/e$/u, '') : word;
}
