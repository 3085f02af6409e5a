import type { Survey } from '../model/survey.ts';
import type { Report } from '../report/report.ts';
import { didYouMean } from '../text/nearest.ts';
import { isBrokenAddress } from './is-broken-address.ts';
import type { ReadText } from './read-texts.ts';

/** Reports links of a text that lead nowhere on the site, and web addresses that look broken. */
export function checkLinks(text: ReadText, { survey, ids }: Site, report: Report): void {
  for (const { url, line, column } of text.prose.sentences.flatMap(({ links }) => links)) {
    const place = { file: text.file, line, column };
    if (/^https?:/u.test(url)) {
      if (isBrokenAddress(url)) report.add('check/broken-address', { url }, place);
      continue;
    }
    const [, first, second] = INTERNAL.exec(url) ?? [];
    if (first === undefined) continue;
    if (first !== 'papers') {
      const pages = [...PAGES, ...survey.chapters.map(({ id }) => id)];
      if (pages.includes(first)) continue;
      report.add('check/dead-link', { url, hint: didYouMean(first, pages) }, place);
    } else if (second !== undefined && !ids.has(second)) {
      report.add('check/dead-link', { url, hint: didYouMean(second, ids) }, place);
    }
  }
}

/** Takes “/hives/”, “/papers/warm-lids/#note”; refuses “/”, “#note”, “https://a.org/”, “/papers.json”. */
const INTERNAL = /^\/([\w-]+)(?:\/([\w-]+)?|$|[#?])/u;

/** What the site has beside chapters and papers. */
const PAGES = ['about', 'compare', 'map', 'results', 'search'];

interface Site {
  readonly survey: Survey;
  readonly ids: ReadonlySet<string>;
}
