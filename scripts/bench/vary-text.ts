/**
 * Makes a writer that turns real texts into as many different ones as are wanted, the same for the
 * same seed.
 *
 * A copy would add no word, and an index of copies stays unnaturally small. Here the vocabulary grows
 * as in the real texts, by Heaps’ law (V = K·nᵝ, fitted to them), and words are repeated in
 * proportion to how often they were used before, which gives Zipf’s distribution (Simon, “On a class
 * of skew distribution functions”, Biometrika 1955). New words are put together from halves of known
 * ones, so that they begin and end like words.
 */
export function makeVariations(texts: readonly string[], seed: number): (text: string) => string {
  const used = texts.flatMap((text) => text.match(WORD) ?? []);
  const random = makeRandom(seed);
  const law = fitHeaps(used);

  function pick(): string {
    return used[Math.floor(random() * used.length)] ?? '';
  }
  function invent(): string {
    const [head, tail] = [pick(), pick()];
    return head.slice(0, Math.ceil(head.length / 2)) + tail.slice(Math.floor(tail.length / 2));
  }
  function write(word: string): string {
    const chance = random();
    const fresh = law.exponent * law.factor * used.length ** (law.exponent - 1);
    const next = chance < fresh ? invent() : chance < fresh + REPEATED ? pick() : word;
    used.push(next);
    return next;
  }
  return (text) => text.replaceAll(WORD, write);
}

/** Short words hold sentences together and stay. */
const WORD = /(?<![\p{L}\p{N}&])\p{L}{4,}(?![\p{L}\p{N};])/gu;

/** The share of words that another known one replaces: most of what a text is about stays. */
const REPEATED = 0.3;

/** Fits the growth of the vocabulary through its size after half of the words and after all. */
function fitHeaps(words: readonly string[]): { factor: number; exponent: number } {
  const half = Math.floor(words.length / 2);
  const [early, late] = [new Set(words.slice(0, half)).size, new Set(words).size];
  const exponent = Math.log(late / early) / Math.log(words.length / half);
  return { exponent, factor: late / words.length ** exponent };
}

/** Numbers from 0 to 1 (mulberry32), enough for a benchmark and the same on every machine. */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
