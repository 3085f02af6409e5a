import type { Entry } from '../../../model/entry.ts';
import { foldParagraphs } from '../../../text/fold-paragraphs.ts';
import type { Report } from '../../../report/report.ts';
import { findIdentifiers, toArxiv } from './find-identifiers.ts';
import { readDate } from './read-date.ts';

/**
 * Makes an entry of what a record of a bibliography states.
 *
 * A record without a title is one still if it has an arXiv id or a DOI, by which the title can be
 * looked up; else it is reported, and so is a date that is none.
 */
export function toEntry(
  stated: Stated,
  { file, line, key }: RecordPlace,
  report: Report,
): readonly Entry[] {
  const place = { file, line };
  const title = foldParagraphs(stated.title ?? '').replaceAll(/\s+/gu, ' ');
  const identifiers = chooseIdentifiers(stated);
  if (title === '' && identifiers.arxiv === undefined && identifiers.doi === undefined) {
    report.add('read/untitled-record', { key }, place);
    return [];
  }
  const published = stated.date === undefined ? undefined : readDate(stated.date);
  if (published === undefined && stated.date?.trim()) {
    report.add('read/unreadable-date', { key, text: stated.date.trim().slice(0, 80) }, place);
  }
  const { authors, moreAuthors } = readAuthors(stated.authors ?? []);
  return [
    {
      place,
      title,
      ...keepStated('abstract', foldParagraphs(stated.abstract ?? '')),
      ...(authors.length > 0 && { authors, ...(moreAuthors && { moreAuthors }) }),
      ...(published !== undefined && { published }),
      ...identifiers,
      ...keepStated('venue', nameVenue(stated.venue)),
      ...keepStated('address', findAddress(stated.address)),
      ...keepList('keywords', stated.keywords),
      ...keepList('categories', stated.categories),
      ...keepStated('remark', collapse(stated.remark)),
    },
  ];
}

function chooseIdentifiers({
  arxiv,
  doi,
  address,
  elsewhere = [],
}: Stated): Pick<Entry, 'arxiv' | 'doi'> {
  const own = arxiv === undefined ? undefined : toArxiv(arxiv);
  const named = elsewhere.filter((text) => text !== undefined && NAMED.test(text)).join(' ');
  return {
    ...findIdentifiers(address ?? ''),
    ...findIdentifiers(named),
    ...findIdentifiers(doi ?? ''),
    ...(own !== undefined && { arxiv: own }),
  };
}

/** Takes “arXiv preprint arXiv:2101.00001”, “doi: 10.1000/x”; refuses “Long form of arXiv:2101.00001”. */
const NAMED = /^\s*(?:arxiv|doi|https?:\/\/(?:\w+\.)?(?:arxiv|doi)\.org\b)/iu;

/** Archives, of which a bibliography makes journals. */
const ARCHIVE = /^(?:arxiv|corr$)/iu;

function nameVenue(text?: string): string {
  const venue = collapse(text);
  return ARCHIVE.test(venue) ? '' : venue;
}

function readAuthors(stated: readonly string[]): {
  authors: readonly string[];
  moreAuthors: boolean;
} {
  const names = stated.map(collapse).filter((name) => /[\p{L}\p{N}]/u.test(name));
  const authors = names.filter((name) => !OTHERS.test(name));
  return { authors, moreAuthors: authors.length < names.length };
}

/** Takes “others”, “et al.”; refuses “Others, Ada”. */
const OTHERS = /^(?:others|et\.? al\.?)$/iu;

function findAddress(text = ''): string {
  const found = ADDRESS.exec(text)?.[0] ?? '';
  return URL.canParse(found) ? found : '';
}

/** Takes the first address of “see https://a.example/b, c”; refuses “ftp://a”, “javascript:a”. */
const ADDRESS = /\bhttps?:\/\/[^\s"<>{}|\\^`]{1,2000}(?<![.,;])/u;

function keepList<K extends string>(
  key: K,
  values: readonly string[] = [],
): { [key in K]?: readonly string[] } {
  const kept: { [key in K]?: readonly string[] } = {};
  const distinct = [...new Set(values.map(collapse).filter(Boolean))];
  if (distinct.length > 0) kept[key] = distinct;
  return kept;
}

function keepStated<K extends string>(key: K, value: string): { [key in K]?: string } {
  const kept: { [key in K]?: string } = {};
  if (value !== '') kept[key] = value;
  return kept;
}

function collapse(text = ''): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** What a record states, in the words of its format; empty texts count as nothing. */
export interface Stated {
  readonly title?: string | undefined;
  /** Blank lines part its paragraphs. */
  readonly abstract?: string | undefined;
  /** In the order in which they are said; “others” stands for names that are left out. */
  readonly authors?: readonly string[] | undefined;
  readonly date?: string | undefined;
  readonly arxiv?: string | undefined;
  /** Fields made for something else, in which many write an arXiv id or a DOI. */
  readonly elsewhere?: readonly (string | undefined)[] | undefined;
  /** Alone or in an address. */
  readonly doi?: string | undefined;
  readonly venue?: string | undefined;
  readonly address?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly remark?: string | undefined;
}

interface RecordPlace {
  readonly file: string;
  readonly line: number;
  /** What the file calls the record, for messages. */
  readonly key: string;
}
