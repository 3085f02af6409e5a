import { toComparable } from './comparable.ts';

/**
 * Makes an address out of a title: lower-case ASCII words joined by hyphens, at most `limit`
 * characters, cut between words. Greek letters are spelled out; a title in another script gives
 * an empty slug.
 */
export function toSlug(title: string, limit = 64): string {
  const spelled = title.replaceAll(/\p{Script=Greek}/gu, (letter) => {
    const name = GREEK[letter.normalize('NFKD').charAt(0).toLowerCase()];
    return name === undefined ? letter : ` ${name} `;
  });
  const words = toComparable(spelled)
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
  return cutWords(words, limit);
}

function cutWords(words: readonly string[], limit: number): string {
  let slug = (words[0] ?? '').slice(0, limit);
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > limit) break;
    slug += `-${word}`;
  }
  return slug;
}

const GREEK: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  ο: 'omicron',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  ς: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
};
