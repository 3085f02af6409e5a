/** The words of a title alone: marks of punctuation mean other things in a search. */
export function toPlainWords(title: string): string {
  return title
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** A text out of JATS or HTML, without its tags and with white space folded. */
export function stripTags(text: string): string {
  return text
    .replaceAll(/<[^<>]*>/gu, ' ')
    .replaceAll(/&(amp|lt|gt|quot|apos);/gu, (whole, name: string) => ENTITIES[name] ?? whole)
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
};
