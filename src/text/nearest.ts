import { distance } from 'fastest-levenshtein';

/**
 * The candidate most like `given`, or undefined where none is near: more than a third of its
 * letters would have to change. Ties go to the first.
 */
export function findNearest(given: string, candidates: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Math.floor(given.length / 3) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - given.length) >= least) continue;
    const edits = distance(given, candidate);
    if (edits < least) {
      nearest = candidate;
      least = edits;
    }
  }
  return nearest;
}

/** “ Did you mean `x`?” with a blank before it, or nothing where no candidate is near. */
export function didYouMean(given: string, candidates: Iterable<string>): string {
  const nearest = findNearest(given, candidates);
  return nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`;
}
