import { toComparable } from '../text/comparable.ts';
import { toShingles } from '../text/shingles.ts';
import type { CheckedPaper } from './survey.ts';

/** Two papers that may be one, and what they share, in words. */
export interface NearDuplicate {
  readonly first: CheckedPaper;
  readonly other: CheckedPaper;
  /** `arXiv:2410.16144`, `30 % of the shorter abstract` */
  readonly shared: string;
}

/**
 * Finds papers of one arXiv id or DOI, and papers whose abstracts have long runs of words in
 * common, though too few to have been merged.
 */
export function findNearDuplicates(papers: readonly CheckedPaper[]): readonly NearDuplicate[] {
  return [...findSameIds(papers), ...findSameWords(papers)];
}

function findSameIds(papers: readonly CheckedPaper[]): readonly NearDuplicate[] {
  const known = new Map<string, CheckedPaper>();
  return papers.flatMap((other) =>
    listIds(other).flatMap((shared) => {
      const first = known.get(shared);
      known.set(shared, first ?? other);
      return first ? [{ first, other, shared }] : [];
    }),
  );
}

function listIds({ arxiv, doi }: CheckedPaper): readonly string[] {
  return [
    ...(arxiv === undefined ? [] : [`arXiv:${arxiv}`]),
    ...(doi === undefined ? [] : [`DOI ${doi.toLowerCase()}`]),
  ];
}

function findSameWords(papers: readonly CheckedPaper[]): readonly NearDuplicate[] {
  const earlier: { paper: CheckedPaper; size: number }[] = [];
  const holders = new Map<number, number[]>();
  return papers.flatMap((other, index) => {
    const shingles = toShingles(toComparable(other.abstract));
    const counts = new Map<number, number>();
    for (const shingle of shingles) {
      const own = holders.get(shingle) ?? [];
      for (const holder of own) counts.set(holder, (counts.get(holder) ?? 0) + 1);
      own.push(index);
      holders.set(shingle, own);
    }
    earlier.push({ paper: other, size: shingles.size });
    return [...counts].flatMap(([holder, count]) => {
      const { paper: first = other, size = 0 } = earlier[holder] ?? {};
      const share = count / Math.min(size, shingles.size);
      if (share < LEAST_SHARE || count < LEAST_SHARED) return [];
      return [{ first, other, shared: `${Math.round(share * 100)} % of the shorter abstract` }];
    });
  });
}

/** The most that abstracts of two different papers share in the shipped survey is 0.08. */
const LEAST_SHARE = 0.2;
/** Of runs of words: two short abstracts may share a phrase. */
const LEAST_SHARED = 10;
