import type { CslItem, CslName } from './csl-item.ts';

/** Writes items as a RIS file, as Zotero, Mendeley, EndNote and citation-js read it. */
export function formatRis(items: readonly CslItem[]): string {
  return items.map((item) => formatRecord(item)).join('\r\n');
}

function formatRecord(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const [firstPage, lastPage] = item.page?.split(/[-–]/u) ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((name) => ['AU', formatName(name)] as const),
    ['PY', year?.toString()],
    ['DA', year === undefined ? undefined : [year, pad(month), pad(day), ''].join('/')],
    ['T2', item['container-title']],
    // The title of proceedings has a field of its own, which not all programs know.
    ['C3', item.type === 'paper-conference' ? item['container-title'] : undefined],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', firstPage],
    ['EP', lastPage],
    ['M3', item.genre],
    ['PB', item.publisher],
    ['AN', item.archive_location === undefined ? undefined : `arXiv:${item.archive_location}`],
    ...(item.keyword?.split(',') ?? []).map((word) => ['KW', word] as const),
    ['DO', item.DOI],
    ['UR', item.URL],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${fold(value)}\r\n`]))
    .join('');
}

// A manuscript is what a preprint is to Zotero; of an unpublished work (UNPB) it makes an article of a journal.
const TYPES = {
  article: 'MANSCPT',
  'article-journal': 'JOUR',
  'paper-conference': 'CONF',
  thesis: 'THES',
} as const;

function formatName({ family, given, literal, suffix, ...rest }: CslName): string {
  if (family === undefined) return literal ?? '';
  const last = [rest['non-dropping-particle'], family].filter(Boolean).join(' ');
  return [last, given ?? '', suffix].filter(Boolean).join(', ');
}

function pad(part: number | undefined): string {
  return part?.toString().padStart(2, '0') ?? '';
}

/** A field is a line. */
function fold(value: string): string {
  return value.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
