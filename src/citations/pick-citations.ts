import type { CitationFormat } from './write-citations.ts';

/**
 * Picks the citations of some keys, in their order, out of a file that `writeCitations` wrote: what it
 * would write of them alone, without what it takes to write it.
 *
 * Undefined where the file has none under one of the keys.
 */
export function pickCitations(
  text: string,
  { format, keys }: { readonly format: CitationFormat; readonly keys: readonly string[] },
): string | undefined {
  const { split, readKey, join } = FILES[format];
  const records = new Map(split(text).map((record) => [readKey(record), record]));
  const picked = keys.flatMap((key) => records.get(key) ?? []);
  return picked.length === keys.length ? join(picked, text) : undefined;
}

/** Whether a text names a format that can be picked from. */
export function isCitationFormat(name: string): name is CitationFormat {
  return Object.hasOwn(FILES, name);
}

const FILES: Readonly<Record<CitationFormat, CitationFile>> = {
  // No line of a record begins as the next record does: values are folded to one line.
  bib: {
    split: (text) => text.split(/\n(?=@)/u),
    readKey: (record) => record.slice(record.indexOf('{') + 1, record.indexOf(',')),
    join: (records) => records.join('\n'),
  },
  ris: {
    split: (text) => text.split(/\r\n(?=TY {2}- )/u),
    readKey: (record) => /^ID {2}- (\S+)/mu.exec(record)?.[1],
    join: (records) => records.join('\r\n'),
  },
  'csl.json': {
    split: (text) => readList(text).map((item) => JSON.stringify(item)),
    readKey: (record) => /^\{"id":"([^"]+)"/u.exec(record)?.[1],
    join: (records) => `${JSON.stringify(readList(`[${records.join(',')}]`), undefined, 1)}\n`,
  },
  csv: {
    split: (text) => text.split(/(?<=\r\n)/u),
    readKey: (record) => record.slice(0, record.indexOf(',')),
    join: (records, text) => text.slice(0, text.indexOf('\r\n') + 2) + records.join(''),
  },
};

function readList(text: string): readonly unknown[] {
  const list: unknown = JSON.parse(text);
  return Array.isArray(list) ? list : [];
}

interface CitationFile {
  readonly split: (text: string) => readonly string[];
  readonly readKey: (record: string) => string | undefined;
  readonly join: (records: readonly string[], text: string) => string;
}
