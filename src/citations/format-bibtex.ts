import type { CslItem, CslName } from './csl-item.ts';
import { escapeTex } from './escape-tex.ts';

/**
 * Writes items as a BibTeX file, which BibLaTeX reads as well.
 *
 * A library's writer would do if it kept what it has no command for; the one at hand drops it.
 */
export function formatBibtex(items: readonly CslItem[]): string {
  return items.map((item) => formatEntry(item)).join('\n');
}

function formatEntry(item: CslItem): string {
  const lines = Object.entries(listFields(item)).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name.padEnd(13)} = ${wrap(name, value)},\n`],
  );
  return `@${TYPES[item.type]}{${item.id},\n${lines.join('')}}\n`;
}

/** Months are names that every style defines in its language. */
function wrap(name: string, value: string): string {
  return name === 'month' ? value : `{${value}}`;
}

function listFields(item: CslItem): Readonly<Record<string, string | undefined>> {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const container = item['container-title'] && escapeTex(item['container-title']);
  const isPreprint = item.type === 'article';
  return {
    title: protectCase(item.title),
    author: item.author?.map((name) => formatName(name)).join(' and '),
    [item.type === 'paper-conference' ? 'booktitle' : 'journal']: container,
    // `@phdthesis` alone would call it one.
    type: item.genre === 'PhD thesis' ? undefined : item.genre,
    school: isPreprint ? undefined : item.publisher && escapeTex(item.publisher),
    volume: item.volume && escapeTex(item.volume),
    number: isPreprint ? undefined : item.issue && escapeTex(item.issue),
    pages: item.page && escapeTex(item.page).replace(/[-–]/u, '--'),
    year: year?.toString(),
    month: MONTHS[(month ?? 0) - 1],
    day: day?.toString(),
    eprint: item.archive_location && verbatim(item.archive_location),
    // BibTeX's styles know the one, BibLaTeX and Zotero the other.
    archiveprefix: item.archive,
    eprinttype: item.archive?.toLowerCase(),
    primaryclass: item.archive && verbatim(item.keyword?.split(',')[0] ?? ''),
    doi: item.DOI && verbatim(item.DOI),
    url: item.URL && verbatim(item.URL),
  };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const TYPES = {
  article: 'misc',
  'article-journal': 'article',
  'paper-conference': 'inproceedings',
  thesis: 'phdthesis',
} as const;

/** Addresses and numbers aren't LaTeX; only an odd brace could end their field. */
function verbatim(text: string): string {
  return text.replaceAll(/[{}\\]/gu, encodeURIComponent);
}

/** Braces the words whose capitals a style that writes titles in small letters would lose. */
function protectCase(title: string): string {
  return title
    .split(/(\s+)/u)
    .map((word) => (INNER_CAPITAL.test(word) ? `{${escapeTex(word)}}` : escapeTex(word)))
    .join('');
}

// Takes `LLMs`, `BitNet`, `1.58B` and `(GPU)`; refuses `Tides`, `On-device` and `A`.
const INNER_CAPITAL = /[\p{L}\p{N}]\p{Lu}|\p{N}\p{L}*\p{Lu}/u;

function formatName({ family, given, literal, suffix, ...rest }: CslName): string {
  if (family === undefined) return `{${escapeTex(literal ?? '')}}`;
  const particle = rest['non-dropping-particle'];
  const last = [particle, guard(family)].filter(Boolean).join(' ');
  return [last, suffix, given && guard(given)].filter(Boolean).join(', ');
}

/** “and” and commas part names from each other, and small letters a particle, but not in braces. */
function guard(part: string): string {
  const escaped = escapeTex(part);
  return /\band\b|,/iu.test(part) || /^\p{Ll}/u.test(part) ? `{${escaped}}` : escaped;
}
