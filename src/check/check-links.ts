import type { Report } from '../report/report.ts';
import { didYouMean } from '../text/nearest.ts';
import { isBrokenAddress } from './is-broken-address.ts';
import type { ReadText } from './read-texts.ts';

/** Reports links of a text that lead nowhere on the site, and web addresses that look broken. */
export function checkLinks(text: ReadText, { pages, papers }: Site, report: Report): void {
  for (const { url, line, column } of text.prose.sentences.flatMap(({ links }) => links)) {
    const place = { file: text.file, line, column };
    if (/^https?:/u.test(url)) {
      if (isBrokenAddress(url)) report.add('check/broken-address', { url }, place);
      continue;
    }
    const [, page, paper] = INTERNAL.exec(url) ?? [];
    if (page === undefined) continue;
    if (!pages.includes(page)) {
      report.add('check/dead-link', { url, hint: didYouMean(page, pages) }, place);
    } else if (page === 'papers' && paper !== undefined && !papers.has(paper)) {
      report.add('check/dead-link', { url, hint: didYouMean(paper, papers) }, place);
    }
  }
}

/** Takes “/hives/”, “/papers/warm-lids/#note”; refuses “/”, “#note”, “https://a.org/”, “/papers.json”. */
const INTERNAL = /^\/([\w-]+)(?:\/([\w-]+)?|$|[#?])/u;

interface Site {
  /** The first parts of the addresses of its pages. */
  readonly pages: readonly string[];
  /** The ids of its papers. */
  readonly papers: ReadonlySet<string>;
}
