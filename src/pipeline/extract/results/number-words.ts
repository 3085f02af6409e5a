import type { Token } from './tokens.ts';

/** Numbers in words that can be a factor of their own, e.g. in “twice as fast”. */
export const FACTORS: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['twofold', 2],
  ['two-fold', 2],
  ['threefold', 3],
  ['three-fold', 3],
  ['fourfold', 4],
  ['four-fold', 4],
  ['fivefold', 5],
  ['five-fold', 5],
  ['tenfold', 10],
  ['ten-fold', 10],
  ['hundredfold', 100],
  ['order-of-magnitude', 10],
]);

/** Verbs that are factors where an object follows: “doubles the throughput”, “halving latency”. */
export const FACTOR_VERBS: ReadonlyMap<string, number> = new Map([
  ['doubles', 2],
  ['doubling', 2],
  ['doubled', 2],
  ['triples', 3],
  ['tripling', 3],
  ['quadruples', 4],
  ['quadrupling', 4],
  ['halves', 0.5],
  ['halving', 0.5],
  ['halved', 0.5],
]);

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['hundred', 100],
]);

/** Gives the number that a token writes in figures or, up to ten, in a word. */
export function toNumber(token: Token | undefined): number | undefined {
  if (token?.kind === 'number') return Number(token.text.replaceAll(',', ''));
  return token && NUMBERS.get(token.lower);
}
