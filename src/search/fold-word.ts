/** Letters and digits in lower case, without accents: what the index compares. */
export function foldWord(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
