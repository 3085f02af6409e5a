import type { Library, Shelf } from '../site/library.ts';
import { resolveSite } from '../site/addresses.ts';
import { openingOf } from '../site/opening.ts';
import type { SitePaper } from '../site/site-paper.ts';
import { compareText } from '../text/order.ts';
import { nameFeed, type Feed, type FeedEntry } from './feed.ts';

/** The feed of a chapter, or of the whole survey: its newest papers, as far as they have a date. */
export function listFeed(library: Library, ending: 'xml' | 'json', shelf?: Shelf): Feed {
  const { survey } = library;
  const papers = shelf?.papers ?? library.shelves.flatMap((one) => one.papers);
  const entries = papers
    .flatMap((paper) => listEntry(paper, library, shelf ? '../' : ''))
    .toSorted((a, b) => compareText(b.published, a.published))
    .slice(0, NEWEST);
  const folder = shelf ? `${shelf.id}/` : '';
  const home = resolveSite(survey, folder);
  return {
    id: home ?? nameFeed(`${survey.title}/${folder}`),
    title: shelf ? `${shelf.title} · ${survey.title}` : survey.title,
    description: shelf?.scope ?? survey.description,
    language: survey.language,
    authors: survey.editors,
    page: 'index.html',
    home,
    self: resolveSite(survey, `${folder}feed.${ending}`),
    updated: entries[0]?.published ?? '1970',
    entries,
  };
}

/** As many as a reader of feeds would scroll through. */
const NEWEST = 50;

function listEntry(paper: SitePaper, { survey, citations }: Library, root: string): FeedEntry[] {
  if (paper.published === undefined) return [];
  const path = `papers/${paper.id}/`;
  return [
    {
      id: resolveSite(survey, path) ?? nameFeed(path),
      title: paper.title,
      summary: openingOf(paper),
      authors: paper.authors,
      published: paper.published,
      page: `${root}${path}index.html`,
      home: resolveSite(survey, path),
      elsewhere: citations.get(paper.id)?.URL,
      categories: paper.categories,
    },
  ];
}
