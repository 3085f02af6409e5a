import type { Facet } from './state.ts';

/** One reported result, as the table shows it and as filters compare it. */
export interface ResultRow {
  /** The paper's title and the address of its page. */
  readonly title: string;
  readonly address: string;
  readonly year: string;
  readonly chapter: Named;
  readonly platforms: readonly Named[];
  readonly formats: readonly string[];
  readonly metric: Named;
  readonly relative: boolean;
  /** `up to`, `over`, `about`, `average of`; empty where the number isn't hedged. */
  readonly hedge: string;
  readonly value: number;
  /** The lower end of a range. */
  readonly min?: number;
  readonly unit: string;
  /** The number in print, with its hedge and unit. */
  readonly printed: string;
  readonly baseline: string;
  readonly quote: string;
  /** The values by which each filter takes the row. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /** All words of the row, in small letters. */
  readonly haystack: string;
}

/** An id, as addresses hold it, with the words for it. */
interface Named {
  readonly id: string;
  readonly label: string;
}
