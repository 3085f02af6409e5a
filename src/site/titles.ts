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
