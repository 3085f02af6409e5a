import { findFamily, FORMAT_FAMILIES } from './format-family.ts';
import type { Shelf } from './library.ts';
import type { SitePaper } from './site-paper.ts';
import { makeYearColumns } from './year-columns.ts';
import { FEWEST_VALUES } from './fewest-values.ts';

/** Numbers of papers by year. */
export interface YearCounts {
  readonly years: readonly string[];
  readonly rows: readonly { readonly name: string; readonly counts: readonly number[] }[];
  /** Papers that would count, but have no date. */
  readonly undated: number;
}

/** How many papers of each year a chapter has; undefined where too few have a date. */
export function countYears({ papers }: Pick<Shelf, 'papers'>): YearCounts | undefined {
  return countRows(papers, [{ name: 'papers', holds: () => true }]);
}

/** How many papers of each year name each family of formats; undefined where too few do. */
export function countFormats({ papers }: Pick<Shelf, 'papers'>): YearCounts | undefined {
  const naming = papers.filter(({ precisions }) => precisions.length > 0);
  const rows = FORMAT_FAMILIES.map(({ id, name }) => ({
    name,
    holds: ({ precisions }: SitePaper) => precisions.some((format) => findFamily(format) === id),
  }));
  return countRows(naming, rows);
}

function countRows(papers: readonly SitePaper[], rows: readonly Row[]): YearCounts | undefined {
  const dated = papers.filter(({ published }) => published !== undefined);
  if (dated.length < FEWEST_VALUES) return undefined;
  const { years, yearOf } = makeYearColumns(dated);
  const counted = rows.map(({ name, holds }) => {
    const held = dated.filter(holds).map(yearOf);
    return { name, counts: years.map((year) => held.filter((own) => own === year).length) };
  });
  return {
    years,
    rows: counted.filter(({ counts }) => counts.some((count) => count > 0)),
    undated: papers.length - dated.length,
  };
}

interface Row {
  readonly name: string;
  readonly holds: (paper: SitePaper) => boolean;
}
