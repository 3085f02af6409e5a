import type { IndexEntry, PaperIndex } from './paper-index.ts';

/** A part of an index that has a page of its own. */
export interface IndexPart {
  /** Its address within the index: `letter/a`, and `letter/a/2` where one letter has too many. */
  readonly id: string;
  /** `A`, or `Others` for what begins with none of the 26. */
  readonly letter: string;
  /** Which part of the letter it is, and of how many. */
  readonly number: number;
  readonly of: number;
  readonly entries: readonly IndexEntry[];
}

/** Splits an index that is too long for a page by first letters; gives nothing for one that isn't. */
export function splitIndex({ entries }: PaperIndex, most = MOST): readonly IndexPart[] {
  if (entries.length <= most) return [];
  const letters = Map.groupBy(entries, ({ sort }) => /^[a-z]/u.exec(sort)?.[0] ?? 'others');
  return [...letters].flatMap(([letter, own]) => {
    const of = Math.ceil(own.length / most);
    return Array.from({ length: of }, (_, at) => ({
      id: ['letter', letter, ...(at === 0 ? [] : [at + 1])].join('/'),
      letter: letter.charAt(0).toUpperCase() + letter.slice(1),
      number: at + 1,
      of,
      entries: own.slice(at * most, (at + 1) * most),
    }));
  });
}

/** As many as a phone shows without delay, about 100 kB of HTML. */
const MOST = 300;
