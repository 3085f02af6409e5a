import { formatCsv } from '../export/format-csv.ts';
import type { CslItem, CslName } from './csl-item.ts';
import { formatBibtex } from './format-bibtex.ts';
import { formatRis } from './format-ris.ts';

export const CITATION_FORMATS = ['bib', 'ris', 'csl.json', 'csv'] as const;

/** What a file of citations ends in. */
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** Writes items as a file in one of the formats. */
export function writeCitations(items: readonly CslItem[], format: CitationFormat): string {
  return WRITERS[format].write(items);
}

export const CITATION_LABELS: Readonly<Record<CitationFormat, string>> = {
  bib: 'BibTeX',
  ris: 'RIS',
  'csl.json': 'CSL-JSON',
  csv: 'CSV',
};

/** The media type of a file in the format. */
export function typeCitations(format: CitationFormat): string {
  return WRITERS[format].type;
}

const WRITERS = {
  bib: { write: formatBibtex, type: 'application/x-bibtex' },
  ris: { write: formatRis, type: 'application/x-research-info-systems' },
  'csl.json': { write: formatCsl, type: 'application/vnd.citationstyles.csl+json' },
  csv: { write: formatTable, type: 'text/csv' },
} as const;

function formatCsl(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, undefined, 1)}\n`;
}

function formatTable(items: readonly CslItem[]): string {
  const head = ['key', 'type', 'title', 'authors', 'date', 'venue', 'arxiv', 'doi', 'url'];
  return formatCsv([head, ...items.map((item) => listCells(item))]);
}

function listCells(item: CslItem): readonly string[] {
  const date = item.issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0'));
  const cells = [
    item.id,
    item.type,
    item.title,
    item.author?.map((name) => spellName(name)).join('; '),
    date?.join('-'),
    item['container-title'] ?? item.publisher,
    item.archive_location,
    item.DOI,
    item.URL,
  ];
  return cells.map((cell) => cell ?? '');
}

/** As the paper has it: `Ada van Foam`. */
export function spellName({ given, family, suffix, literal, ...rest }: CslName): string {
  return [given, rest['non-dropping-particle'], family, suffix, literal].filter(Boolean).join(' ');
}
