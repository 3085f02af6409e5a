import type { Metadata } from '../model/metadata.ts';

/**
 * Settles that a paper is one of its candidates, which is named by its arXiv id, its DOI or its address:
 * the id is taken over as a person's word, and the next question is asked by it.
 *
 * Undefined where there is no such candidate, or where no service can be asked about it by an id.
 */
export function acceptCandidate(entry: Metadata, name: string): Metadata | undefined {
  const candidate = entry.candidates.find(({ from, arxiv, doi }) =>
    [from, arxiv, doi].includes(name),
  );
  const field = candidate?.arxiv === undefined ? 'doi' : 'arxiv';
  const id = candidate?.[field];
  if (id === undefined) return undefined;
  const corrected = [...new Set([...entry.corrected, field] as const)];
  return { ...entry, [field]: id, corrected, candidates: [] };
}
