import type { Entry } from '../../../model/entry.ts';
import type { StageContext } from '../../stage.ts';
import type { Reader, TextSource } from '../reader.ts';
import { splitNames } from '../record/split-names.ts';
import { type Stated, toEntry } from '../record/to-entry.ts';
import { type Column, findColumns } from './find-columns.ts';
import { listRows } from './list-rows.ts';

/** Reads a table with a header, its cells parted by commas, semicolons or tabs. */
export const csv: Reader = {
  id: 'csv',
  name: 'a table (CSV or TSV) with a header',
  recognises: ({ lines }) => findColumns(lines) !== undefined,
  read: readTable,
};

function readTable({ file, lines }: TextSource, { report }: StageContext): readonly Entry[] {
  const header = findColumns(lines);
  if (!header) return [];
  return listRows(lines, header).flatMap((row) => {
    const { line } = row;
    const place = { file, line };
    if ('problem' in row) {
      report.add('read/broken-record', { key: `row in line ${line}`, problem: row.problem }, place);
      return [];
    }
    const cells = Map.groupBy(
      row.cells.flatMap((text, index) => ({ column: header.columns[index], text: text.trim() })),
      ({ column }) => column,
    );
    const all = (column: Column) =>
      (cells.get(column) ?? []).map(({ text }) => text).filter(Boolean);
    return toEntry(
      stateFacts(all),
      { file, line, key: all('key')[0] ?? `row in line ${line}` },
      report,
    );
  });
}

function stateFacts(all: (column: Column) => readonly string[]): Stated {
  const splitAll = (column: Column) => all(column).flatMap((cell) => cell.split(/[;|]/u));
  return {
    title: all('title')[0],
    abstract: all('abstract')[0],
    authors: all('authors').flatMap((cell) => splitNames(cell)),
    date: all('date')[0] ?? all('year')[0],
    arxiv: all('arxiv')[0],
    doi: all('doi')[0],
    elsewhere: all('remark'),
    venue: all('venue')[0],
    address: all('address')[0],
    keywords: all('keywords').flatMap((cell) => cell.split(/[;|,]/u)),
    categories: splitAll('categories'),
    remark: all('remark').join(' '),
  };
}
