/** Words in a row that make one shingle; abstracts of different papers share hardly any of five. */
const SHINGLE_WORDS = 5;

/** The runs of five words of a comparable text; a shorter text is one shingle. */
export function toShingles(comparable: string): ReadonlySet<string> {
  const words = comparable.split(' ').filter(Boolean);
  if (words.length === 0) return new Set();
  if (words.length <= SHINGLE_WORDS) return new Set([words.join(' ')]);
  return new Set(
    words
      .slice(0, words.length - SHINGLE_WORDS + 1)
      .map((_, start) => words.slice(start, start + SHINGLE_WORDS).join(' ')),
  );
}

/**
 * The share of the smaller set that the other holds too, 0 to 1 (the overlap coefficient), so that
 * a text cut short still equals the whole of it.
 */
export function measureOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared / small.size;
}
