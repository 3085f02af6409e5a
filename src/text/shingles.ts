import { hashText } from './hash.ts';

/** Words in a row that make one shingle; abstracts of different papers share hardly any of five. */
const SHINGLE_WORDS = 5;

/** The runs of five words of a comparable text, each as its hash; a shorter text is one run. */
export function toShingles(comparable: string): ReadonlySet<number> {
  const words = comparable.split(' ').filter(Boolean).map(hashText);
  const shingles = new Set<number>();
  const last = Math.max(words.length - SHINGLE_WORDS, 0);
  for (let start = 0; start <= last && words.length > 0; start += 1) {
    let hash = 0;
    const end = Math.min(start + SHINGLE_WORDS, words.length);
    for (let at = start; at < end; at += 1) hash = mix(hash, words[at] ?? 0);
    shingles.add(hash);
  }
  return shingles;
}

/**
 * The share of the smaller set that the other holds too, 0 to 1 (the overlap coefficient), so that
 * a text cut short still equals the whole of it.
 */
export function measureOverlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared / small.size;
}

/** Makes one hash of two, in which their order counts. */
function mix(hash: number, next: number): number {
  return (Math.imul(hash, 31) + next) >>> 0;
}
