/** The id of the paper that an address within the site leads to: `/papers/one-paper/#note`. */
export function findLinkedPaper(url: string): string | undefined {
  return PAPER.exec(url)?.groups?.['id'];
}

// Takes `/papers/one-paper/` and `/papers/one-paper#note`; refuses `/papers/` and `/papers.json`.
const PAPER = /^\/papers\/(?<id>[^/?#]+)/u;
