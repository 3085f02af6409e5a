import { toComparable } from '../text/comparable.ts';
import { digestText } from '../text/digest.ts';
import type { CheckedPaper } from './survey.ts';

/**
 * A digest of the words of a paper, by which a note says what it was written on: signs, accents and case,
 * which repairs may change, make no difference.
 */
export function digestPaper({ title, abstract }: Pick<CheckedPaper, 'title' | 'abstract'>): string {
  return digestText(toComparable(`${title} ${abstract}`), 8);
}
