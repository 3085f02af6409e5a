import type { Candidate } from '../model/metadata.ts';
import type { FoundRecord } from './found-record.ts';
import { scoreMatch, type Match } from './score-match.ts';
import type { Wanted } from './service.ts';

/** The record to take for a paper, if one fits well enough, and else those that come near. */
export interface Choice {
  readonly taken?: { readonly record: FoundRecord; readonly score: number };
  readonly candidates: readonly Candidate[];
}

/** Chooses among the records of an answer; where several fit as well, the service’s first. */
export function chooseRecord(paper: Wanted, records: readonly FoundRecord[]): Choice {
  const scored = records
    .map((record) => ({ record, ...scoreMatch(paper, record) }))
    .toSorted((a, b) => Number(b.isStrong) - Number(a.isStrong) || b.score - a.score);
  const [best] = scored;
  if (best?.isStrong) return { taken: best, candidates: [] };
  const near = scored.filter(({ score }) => score >= WORTH_A_LOOK).slice(0, MOST);
  return { candidates: near.map(toCandidate) };
}

/** More than any two papers of the shipped survey have in common where both have an abstract: 0.32. */
const WORTH_A_LOOK = 0.4;
const MOST = 3;

function toCandidate({ record, score }: Match & { readonly record: FoundRecord }): Candidate {
  const { from, title, arxiv, doi } = record;
  return {
    from,
    title,
    score,
    ...(arxiv !== undefined && { arxiv }),
    ...(doi !== undefined && { doi }),
  };
}
