import { writeTable, type ExportedTable, type Format } from '../export/write-table.ts';
import type { ResultRow } from './row.ts';
import { COLUMNS, type Column } from './state.ts';

/**
 * Writes rows in their order, without the columns that are left out. A table for a person holds
 * each number as it is printed; one for a program (CSV) holds its parts apart, and addresses.
 */
export function exportRows(
  rows: readonly ResultRow[],
  { format, without }: { format: Format; without: readonly Column[] },
): ExportedTable {
  const columns =
    format === 'csv' ? [...PLAIN, ...PARTS, ...TAIL, LINK] : [...PLAIN, PRINTED, ...TAIL];
  const shown = columns.filter(
    ({ column }) => !COLUMNS.some((one) => one === column && without.includes(one)),
  );
  const table = [
    shown.map(({ name }) => name),
    ...rows.map((row) => shown.map(({ read }) => read(row))),
  ];
  return writeTable(table, { format, name: 'results' });
}

const PLAIN: readonly ExportColumn[] = [
  { name: 'Paper', read: ({ title }) => title },
  { name: 'Chapter', column: 'chapter', read: ({ chapter }) => chapter.label },
  { name: 'Year', column: 'year', read: ({ year }) => year },
  {
    name: 'Platforms',
    column: 'platform',
    read: ({ platforms }) => platforms.map(({ label }) => label).join(', '),
  },
  { name: 'Number formats', column: 'format', read: ({ formats }) => formats.join(', ') },
  { name: 'Metric', read: ({ metric }) => metric.label },
];

const PARTS: readonly ExportColumn[] = [
  { name: 'Compared', read: ({ relative }) => (relative ? 'relative' : 'absolute') },
  { name: 'Hedge', read: ({ hedge }) => hedge },
  { name: 'From', read: ({ min }) => (min === undefined ? '' : String(min)) },
  { name: 'Value', read: ({ value }) => String(value) },
  { name: 'Unit', read: ({ unit }) => unit },
];

const PRINTED: ExportColumn = { name: 'Reported', read: ({ printed }) => printed };

const TAIL: readonly ExportColumn[] = [
  { name: 'Baseline', column: 'baseline', read: ({ baseline }) => baseline },
  { name: 'Quote', column: 'quote', read: ({ quote }) => quote },
];

const LINK: ExportColumn = { name: 'Address', read: ({ address }) => address };

interface ExportColumn {
  readonly name: string;
  /** The column of the page that it goes with; without one it always stands. */
  readonly column?: Column;
  readonly read: (row: ResultRow) => string;
}
