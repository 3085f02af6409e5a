import type { CslName } from './csl-item.ts';

/**
 * Takes a name as its page wrote it to the parts that a bibliography sorts and shortens.
 *
 * The last word is the family name, with the particles before it: how a name is split can't be
 * known for all of the world's names, and this is what most reference managers do. A name of one
 * word, in one script without blanks, or of a group stays whole.
 */
export function splitName(written: string): CslName {
  const name = foldControls(written);
  if (GROUP.test(name)) return { literal: name };
  const [family = '', ...rest] = name.split(/, */u);
  if (rest.length > 0) return splitInverted(family, rest);

  const words = family.split(' ');
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  if (words.length === 1) return { literal: name };
  const start = findFamily(words);
  return {
    ...splitParticle(words.slice(start)),
    given: words.slice(0, start).join(' '),
    ...(suffix && { suffix }),
  };
}

/** The title, name or venue with white space and control characters folded to single blanks. */
export function foldControls(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}\uFFFE\uFFFF]+/gu, ' ').trim();
}

/** `Foam, Ada` or `Foam, Jr., Ada`; more commas than that are no person's. */
function splitInverted(family: string, rest: readonly string[]): CslName {
  const [first = '', second] = rest;
  if (rest.length > 2 || first === '') return { literal: [family, ...rest].join(', ') };
  if (second === undefined && SUFFIX.test(first)) return { ...splitName(family), suffix: first };
  const parts = splitParticle(family.split(' '));
  return second === undefined
    ? { ...parts, given: first }
    : { ...parts, given: second, suffix: first };
}

/** Where the family name begins: at the particles that stand together before the last word. */
function findFamily(words: readonly string[]): number {
  let start = words.length - 1;
  while (start > 1 && PARTICLE.test(words[start - 1] ?? '')) start -= 1;
  return start;
}

function splitParticle(words: readonly string[]): CslName {
  const first = words.findIndex((word) => !PARTICLE.test(word));
  const at = first === -1 ? words.length - 1 : first;
  const particle = words.slice(0, at).join(' ');
  const family = words.slice(at).join(' ');
  return particle === '' ? { family } : { family, 'non-dropping-particle': particle };
}

// In small letters alone: `Van Nguyen` is a given name more often than not.
const PARTICLE =
  /^(?:af|al|av|bin|bint|d’|d'|da|dal|das|de|degli|dei|del|della|den|der|des|di|do|dos|du|e|el|ibn|la|las|le|los|ter|ten|van|vom|von|y|zu|zum|zur|’t|'t)$/u;

const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/u;

// Takes `The Kelp Collaboration` and `Tide Research Team`; refuses `Ada Team-Foam`.
const GROUP =
  /(?:^| )(?:association|authors|collaboration|committee|community|company|consortium|contributors|corporation|editors|foundation|group|inc\.?|initiative|institute|labs?|laboratory|ltd\.?|organi[sz]ation|project|society|team|university)$/iu;
