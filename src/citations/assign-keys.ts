import { compareText } from '../text/order.ts';
import { toComparable } from '../text/comparable.ts';
import { foldLetters } from '../text/fold-letters.ts';
import type { Citable } from './citable.ts';
import { splitName } from './split-name.ts';

/**
 * Gives every paper a key that is its own in the survey: surname, year and a word of its title,
 * `foam2024tides`.
 *
 * Where two would share one, the earlier paper keeps it and the later takes more words of its title, or a number,
 * so that papers which a survey gains change no key of those it has.
 */
export function assignKeys(papers: Iterable<Citable>): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const paper of [...papers].toSorted(byAge)) {
    const key = findFree(paper, taken);
    taken.add(key);
    keys.set(paper.id, key);
  }
  return keys;
}

function byAge(a: Citable, b: Citable): number {
  // `~` sorts behind digits: the undated come last.
  return compareText(a.published ?? '~', b.published ?? '~') || compareText(a.id, b.id);
}

function findFree(paper: Citable, taken: ReadonlySet<string>): string {
  const words = listWords(paper.title);
  const start = findSurname(paper) + (paper.published?.slice(0, 4) ?? '');
  for (let count = 1; count <= words.length; count += 1) {
    const key = start + words.slice(0, count).join('');
    if (!taken.has(key)) return key;
  }
  const base = start + words.join('');
  for (let count = words.length === 0 ? 1 : 2; ; count += 1) {
    if (!taken.has(`${base}${count}`)) return `${base}${count}`;
  }
}

function findSurname({ authors, organization }: Citable): string {
  const [first = organization] = authors;
  if (first === undefined) return 'anonymous';
  const { family, literal = '' } = splitName(first);
  return toAscii(family ?? literal) || 'anonymous';
}

/** Words of a title that tell it from others; all of them where it has no such. */
function listWords(title: string): readonly string[] {
  const words = toComparable(title)
    .split(' ')
    .map((word) => toAscii(word))
    .filter(Boolean);
  const telling = words.filter((word) => !COMMON.has(word) && /[a-z]/u.test(word));
  return telling.length > 0 ? telling : words;
}

function toAscii(text: string): string {
  return foldLetters(text).replaceAll(/[^a-z0-9]/gu, '');
}

const COMMON = new Set(
  'a an and are as at be by can do for from how in into is it its not of on or the their to toward towards via we what when where why with'.split(
    ' ',
  ),
);
