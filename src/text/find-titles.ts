import { toComparable } from './comparable.ts';

/**
 * Finds what is meant by some words of a title.
 *
 * `found` has every candidate whose title or id holds all the words, whole or as beginnings, with
 * an exact title or id alone; `near`, where nothing was found, the few that share most words.
 */
export function findTitles<T extends Titled>(words: string, candidates: readonly T[]): Findings<T> {
  const wanted = toComparable(words).split(' ').filter(Boolean);
  const exact = candidates.filter(
    ({ id, title }) => id === words.trim() || toComparable(title) === wanted.join(' '),
  );
  if (exact.length > 0) return { found: exact, near: [] };

  const scored = candidates
    .map((candidate) => ({ candidate, shared: countShared(wanted, candidate) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
  const found = scored.filter(({ shared }) => shared === wanted.length);
  const near = scored.filter(({ shared }) => shared === scored[0]?.shared);
  return {
    found: found.map(({ candidate }) => candidate),
    near: found.length > 0 ? [] : near.slice(0, NEAR).map(({ candidate }) => candidate),
  };
}

function countShared(wanted: readonly string[], { id, title }: Titled): number {
  const words = toComparable(`${title} ${id}`).split(' ');
  return wanted.filter((word) => words.some((other) => other.startsWith(word))).length;
}

/** As many as a person takes in at a glance. */
const NEAR = 5;

interface Titled {
  readonly id: string;
  readonly title: string;
}

interface Findings<T> {
  readonly found: readonly T[];
  readonly near: readonly T[];
}
