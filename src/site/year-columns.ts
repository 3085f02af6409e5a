import { readYear } from './dates.ts';
import type { SitePaper } from './site-paper.ts';

/** The years of papers, as the columns of a figure. */
interface YearColumns {
  /** Every year from the first to the last; those before the last few as one: `–2018`. */
  readonly years: readonly string[];
  /** The column of a paper; undefined where nobody knows its date. */
  readonly yearOf: (paper: SitePaper) => string | undefined;
}

/** Makes columns for the years of papers that have a date; at least one must. */
export function makeYearColumns(papers: readonly SitePaper[]): YearColumns {
  const years = nameYears(papers);
  return {
    years,
    yearOf({ published }) {
      const year = readYear(published);
      return year === undefined || years.includes(year) ? year : years[0];
    },
  };
}

/** Columns that a phone has room for. */
const MOST_YEARS = 8;

function nameYears(papers: readonly SitePaper[]): readonly string[] {
  const years = papers.flatMap(({ published }) => readYear(published) ?? []).map(Number);
  const last = Math.max(...years);
  const first = Math.max(Math.min(...years), last - MOST_YEARS + 1);
  const names = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  return years.some((year) => year < first) ? [`–${first}`, ...names.slice(1)] : names;
}
