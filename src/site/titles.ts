import { toComparable } from '../text/comparable.ts';
import { compareText } from '../text/order.ts';

interface Titled {
  readonly title: string;
}

/** Orders by title as an index does: case, accents and punctuation don't count. */
export function compareTitles(a: Titled, b: Titled): number {
  return compareText(toComparable(a.title), toComparable(b.title)) || compareText(a.title, b.title);
}

/** The heading of a title in an index: its first letter, or `0–9` for all that begin otherwise. */
export function findInitial(title: string): string {
  const [first = ''] = toComparable(title);
  return /\p{L}/u.test(first) ? first.toUpperCase() : '0–9';
}

/** A stretch of a title; a `whole` one is a hyphened word that should stay in one line. */
export interface TitlePart {
  readonly text: string;
  readonly whole: boolean;
}

/** Cuts a title into hyphened words short enough for the line of a phone, and what is between. */
export function splitTitle(title: string): readonly TitlePart[] {
  return title
    .split(HYPHENED)
    .filter((text) => text !== '')
    .map((text) => ({ text, whole: text.includes('-') && !/\s/u.test(text) && text.length <= 20 }));
}

// Takes `On-device` and `(low-bit)`; refuses `neural` and ` - `.
const HYPHENED = /(?<=\s|^)(\S[^\s-]*-\S+)(?=\s|$)/u;

/** A title's parts before and after its first colon; a title without one has no subtitle. */
export function cutSubtitle(title: string): { main: string; subtitle: string | undefined } {
  const [main = title, ...rest] = title.split(': ');
  return { main, subtitle: rest.length === 0 ? undefined : rest.join(': ') };
}
