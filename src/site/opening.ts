import type { SitePaper } from './site-paper.ts';
import { countThings } from './words.ts';

/** What a list shows of a paper's text: its headline, or the beginning of its abstract. */
export function openingOf({ headline, abstract }: SitePaper): string {
  if (headline !== null) return headline;
  if (abstract.length <= OPENING) return abstract;
  return `${abstract.slice(0, abstract.lastIndexOf(' ', OPENING))} …`;
}

/** About as long as a headline. */
const OPENING = 240;

/** Who wrote a paper, in a line: names, a number of authors, or an organisation. */
export function shortenAuthors({ authors, authorCount, organization }: SitePaper): string {
  const [first, second] = authors;
  if (first === undefined) {
    return organization ?? (authorCount === undefined ? '' : countThings(authorCount, 'author'));
  }
  if (second === undefined) return first;
  return authors.length === 2
    ? `${first} and ${second}`
    : `${first} and ${authors.length - 1} others`;
}
