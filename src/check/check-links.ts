import type { Report } from '../report/report.ts';
import { didYouMean } from '../text/nearest.ts';
import { isBrokenAddress } from './is-broken-address.ts';
import type { SortedText } from './sort-text.ts';

/**
 * Reports links of a text to pages that the site doesn't have, to sections that none of its texts has, and
 * web addresses that look broken. Links to papers are the prose's own concern.
 */
export function checkLinks(text: SortedText, site: SiteMap, report: Report): void {
  for (const { url, line, column } of text.prose.sentences.flatMap(({ links }) => links)) {
    const place = { file: text.file, line, column };
    if (/^https?:/u.test(url)) {
      if (isBrokenAddress(url)) report.add('check/broken-address', { url }, place);
    } else if (RELATIVE.test(url)) {
      report.add('check/relative-link', { url }, place);
    } else
      checkPlace({ url, from: text.id }, site, (id, hint) => report.add(id, { url, hint }, place));
  }
}

function checkPlace(
  { url, from }: { readonly url: string; readonly from: string },
  { pages, sections }: SiteMap,
  tell: (id: 'check/dead-link' | 'check/dead-section', hint: string) => void,
): void {
  const { page, section } = INTERNAL.exec(url)?.groups ?? {};
  if (page !== undefined && !pages.includes(page)) {
    tell('check/dead-link', didYouMean(page, pages));
    return;
  }
  const known = sections.get(page ?? from);
  if (known && section !== undefined && !known.includes(section) && !BUILT.test(section)) {
    tell('check/dead-section', didYouMean(section, known));
  }
}

/** Names the section that a heading begins, as the site does. */
export function nameSection(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}

/** Takes “/hives/”, “/hives#top”, “/papers/warm-lids/”, “#top”; refuses “/”, “https://a.org/”, “/papers.json”. */
const INTERNAL = /^(?:\/(?<page>[\w-]+)\/?)?(?:#(?<section>[^?]+)|[/?].*)?$/u;

/** Takes “hives/” and “../hives/”; refuses “/hives/”, “#top”, “?q=lid”, “mailto:ada@hives.example”. */
const RELATIVE = /^(?![\w+.-]+:)[^/#?]/u;

/** Sections that the site makes beside those of the text. */
const BUILT =
  /^(?:main$|also$|reading-path$|list-of-references$|chapter-|in-\d|cite-|ref-|title-)/u;

/** Where links within the site may lead. */
interface SiteMap {
  /** The first parts of its addresses. */
  readonly pages: readonly string[];
  /** The sections of its texts, by the first part of their address. */
  readonly sections: ReadonlyMap<string, readonly string[]>;
}
