import { formatCsv } from './format-csv.ts';
import { formatLatex } from './format-latex.ts';
import { formatMarkdown } from './format-markdown.ts';

export const FORMATS = ['csv', 'markdown', 'latex'] as const;

export type Format = (typeof FORMATS)[number];

/** A table as a text for another program. */
export interface ExportedTable {
  readonly text: string;
  readonly file: string;
  readonly type: string;
}

/** Writes a table, its head first, in a format; `name` is that of its file, without an ending. */
export function writeTable(
  table: readonly (readonly string[])[],
  { format, name }: { format: Format; name: string },
): ExportedTable {
  const { write, ending, type } = WRITERS[format];
  return { text: write(table), file: `${name}.${ending}`, type };
}

const WRITERS = {
  csv: { write: formatCsv, ending: 'csv', type: 'text/csv;charset=utf-8' },
  markdown: { write: formatMarkdown, ending: 'md', type: 'text/markdown;charset=utf-8' },
  latex: { write: formatLatex, ending: 'tex', type: 'application/x-tex;charset=utf-8' },
} as const;
