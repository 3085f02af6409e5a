import type { PaperRecord } from '../model/paper.ts';
import { listFacts } from './list-facts.ts';
import { listResults } from './list-results.ts';

/** Papers side by side: a column for each, in their order, and rows of what they state. */
export interface Comparison {
  readonly papers: readonly PaperRecord[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** One thing that papers may state, with a cell for each paper. */
export interface Row {
  readonly name: string;
  /** What it is in: the unit of numbers. */
  readonly detail?: string;
  readonly cells: readonly Cell[];
  /** Whether all papers state the same. */
  readonly same: boolean;
}

/** Everything that one paper states of a row; empty where it says nothing. */
export type Cell = readonly Value[];

/** Something that a paper states, in print. */
export interface Value {
  readonly text: string;
  /** Whether it is a reported number. */
  readonly isNumber?: boolean;
  /** What goes before a number: `up to`. */
  readonly hedge?: string | undefined;
  /** What a number is compared with. */
  readonly baseline?: string | undefined;
  /** The paper's own words behind it, and where they stand: `papers/one/#result-1`. */
  readonly quote?: string;
  readonly place?: string;
  /** Where it leads: a path from the root of the site, or an address elsewhere. */
  readonly link?: string;
}

/** A row before it is known which of its cells are the same. */
export type BareRow = Omit<Row, 'same'>;

/** Lays papers out side by side; what none of them states is left out. */
export function compareRecords(
  papers: readonly PaperRecord[],
  chapters: ReadonlyMap<string, string>,
): Comparison {
  const sections = [
    { name: 'What it is', rows: listFacts(papers, chapters) },
    { name: 'What it reports', rows: listResults(papers) },
  ];
  return {
    papers,
    sections: sections.flatMap(({ name, rows }) => {
      const stated = rows.filter(({ cells }) => cells.some(({ length }) => length > 0));
      return stated.length === 0 ? [] : { name, rows: stated.map(markSame) };
    }),
  };
}

/** Leaves out the rows that all papers share. */
export function leaveDifferences({ papers, sections }: Comparison): Comparison {
  return {
    papers,
    sections: sections.flatMap(({ name, rows }) => {
      const different = rows.filter(({ same }) => !same);
      return different.length === 0 ? [] : { name, rows: different };
    }),
  };
}

/** A value in a line, as an exported table holds it. */
export function printValue({ text, hedge, baseline }: Value): string {
  const against = baseline === undefined ? '' : ` (against ${baseline})`;
  return `${hedge === undefined ? '' : `${hedge} `}${text}${against}`;
}

function markSame(row: BareRow): Row {
  const printed = row.cells.map((cell) => JSON.stringify(cell.map(printValue).toSorted()));
  return { ...row, same: printed.length > 1 && new Set(printed).size === 1 };
}
