import type { Report } from '../report/report.ts';
import { didYouMean } from '../text/nearest.ts';
import { isBrokenAddress } from './is-broken-address.ts';
import type { SortedText } from './sort-text.ts';

/**
 * Reports links of a text to pages that the site doesn't have, and web addresses that look broken.
 * `pages` are the first parts of the site's addresses; links to papers are the prose's own concern.
 */
export function checkLinks(text: SortedText, pages: readonly string[], report: Report): void {
  for (const { url, line, column } of text.prose.sentences.flatMap(({ links }) => links)) {
    const place = { file: text.file, line, column };
    const [, page] = INTERNAL.exec(url) ?? [];
    if (page !== undefined && !pages.includes(page)) {
      report.add('check/dead-link', { url, hint: didYouMean(page, pages) }, place);
    } else if (/^https?:/u.test(url) && isBrokenAddress(url)) {
      report.add('check/broken-address', { url }, place);
    }
  }
}

/** Takes “/hives/”, “/hives#top”, “/papers/warm-lids/”; refuses “/”, “#note”, “https://a.org/”, “/papers.json”. */
const INTERNAL = /^\/([\w-]+)(?:[/#?]|$)/u;
