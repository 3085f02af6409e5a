/**
 * What a term is worth to a paper, by how many papers of its circle have it: 1 where few have, less in
 * steps of twice as many, 0 where too many have.
 */
export function weighRarity(count: number, circle: number): number {
  if (count > Math.max(FEW_PAPERS, circle * MOST_SHARE)) return 0;
  return DECAY ** Math.max(0, Math.floor(Math.log2(count / FEW_PAPERS)) + 1);
}

/** Whether so few papers of a circle have a term that it tells something all by itself. */
export function isTelling(count: number, circle: number): boolean {
  return count <= Math.max(FEW_PAPERS, circle * TELLING_SHARE);
}

/** Up to so many papers, a term is as rare as can be. */
const FEW_PAPERS = 8;

/**
 * What is left of a term's weight when twice as many papers have it. Less leaves more papers without
 * neighbours, more lets frequent words decide.
 */
const DECAY = 0.8;

/** A term of more papers than this share tells nothing. */
const MOST_SHARE = 0.5;

/** In a survey of hives, “comb” is in more papers and says nothing new. */
const TELLING_SHARE = 0.15;
