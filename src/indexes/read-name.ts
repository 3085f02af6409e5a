import { splitName } from '../citations/split-name.ts';
import { spellName } from '../citations/write-citations.ts';
import { foldLetters } from '../text/fold-letters.ts';

/** A name in a form that can be held against others. */
export interface ReadName {
  /** The same for names that differ in case and punctuation alone. */
  readonly key: string;
  /** The same for all names that might mean one person. */
  readonly bucket: string;
  /** Folded; of a group or a person with one name none. */
  readonly given: readonly string[];
  readonly suffix: string;
  /** Whether a given name is written out, so that few others have the same name. */
  readonly isFull: boolean;
}

export function readName(written: string): ReadName {
  const parts = splitName(written);
  const key = foldSigns(spellName(parts));
  const given = foldLetters(parts.given ?? '')
    .split(' ')
    .filter(Boolean);
  const family = foldLetters(
    [parts['non-dropping-particle'], parts.family].filter(Boolean).join(' '),
  );
  const [first] = given;
  return {
    key,
    bucket: first === undefined || family === '' ? key : `${family}, ${first.slice(0, 1)}`,
    given,
    suffix: foldLetters(parts.suffix ?? ''),
    isFull: given.some((word) => !isInitial(word)),
  };
}

/**
 * Tells whether two names of one bucket can mean one person: `J. Foam`, `John Foam` and `John A. Foam`, but not
 * `Jane Foam`; `Wei-Lan Foam` and `Weilan Foam`.
 */
export function areCompatible(a: ReadName, b: ReadName): boolean {
  if (a.bucket !== b.bucket || a.suffix !== b.suffix) return false;
  if (a.given.join('') === b.given.join('')) return true;
  const both = Math.min(a.given.length, b.given.length);
  return Array.from({ length: both }, (_, at) => at).every((at) => {
    const [one = '', other = ''] = [a.given[at], b.given[at]];
    return (
      one === other ||
      (isInitial(one) && other.startsWith(one)) ||
      (isInitial(other) && one.startsWith(other))
    );
  });
}

/** In scripts without small letters a single sign is a whole name. */
function isInitial(word: string): boolean {
  return /^\p{Ll}$/u.test(word);
}

function foldSigns(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
