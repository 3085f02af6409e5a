import { writeTable, type ExportedTable, type Format } from '../export/write-table.ts';
import { printValue, type Comparison } from './comparison.ts';

/** Writes a comparison as it is shown: papers in columns, what they state in rows. */
export function exportComparison({ papers, sections }: Comparison, format: Format): ExportedTable {
  const rows = sections.flatMap((section) => section.rows);
  const table = [
    ['', ...papers.map(({ title }) => title)],
    ...rows.map(({ name, detail, cells }) => [
      detail === undefined ? name : `${name}, ${detail}`,
      ...cells.map((cell) => cell.map(printValue).join('; ')),
    ]),
  ];
  return writeTable(table, { format, name: 'comparison' });
}
