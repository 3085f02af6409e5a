import { compareText } from '../text/order.ts';
import { groupBy, type Group } from './groups.ts';
import { printUnit } from './quantities.ts';
import type { SitePaper } from './site-paper.ts';

type Result = SitePaper['results'][number];

/** A result in a text's table, with the paper that reports it. */
interface TableRow {
  readonly paper: SitePaper;
  readonly result: Result;
  /** Of the result among those of its paper. */
  readonly index: number;
}

/** The results of papers in one metric, a table for what may be compared: the fullest first. */
export function collectResults(
  papers: readonly SitePaper[],
  { metric, unit }: { readonly metric: string; readonly unit?: string | undefined },
): readonly Group<TableRow>[] {
  const rows = papers.flatMap((paper) =>
    paper.results.map((result, index) => ({ paper, result, index })),
  );
  const own = rows.filter(
    ({ result }) =>
      result.metric === metric &&
      (unit === undefined || [result.unit, printUnit(result.unit)].includes(unit)),
  );
  return groupBy(own, ({ result }) => nameGroup(result))
    .map(({ name, items }) => ({ name, items: items.toSorted(compareRows) }))
    .toSorted((a, b) => b.items.length - a.items.length || compareText(a.name, b.name));
}

function compareRows(a: TableRow, b: TableRow): number {
  return b.result.value - a.result.value || compareText(a.paper.title, b.paper.title);
}

/** `in ×, compared with a baseline`, `in tokens/s`. */
function nameGroup({ unit, relative }: Result): string {
  return [unit && `in ${printUnit(unit)}`, relative && 'compared with a baseline']
    .filter(Boolean)
    .join(', ');
}
