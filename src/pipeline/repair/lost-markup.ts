import type { RepairContext } from './rule.ts';

/**
 * Whether an entry shows, somewhere, that it lost its LaTeX commands' backslashes.
 *
 * That decides about words that could be English by themselves, such as `times` between numbers.
 */
export function showsLostMarkup({ title, abstract }: RepairContext): boolean {
  return LOST_MARKUP.test(title) || LOST_MARKUP.test(abstract);
}

/** Takes `3times`, `5pm2`, `1.6sim2`, `Ngeq`, `muJ`, `e^{-5}`, `\times`; refuses `3 times`, `5 pm`. */
const LOST_MARKUP =
  /\d(?:times|pm\d|sim\d|approx)|(?<![A-Za-z])[A-Za-z]?[gln]eq(?![A-Za-z])|\bmu[JWs]\b|\^\{|\\(?:times|pm|sim|approx|mu|[gln]eq)(?![A-Za-z])/u;
