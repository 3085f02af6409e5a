import type { Library, Shelf } from '../site/library.ts';
import { shortenAuthors } from '../site/opening.ts';
import type { SitePaper } from '../site/site-paper.ts';
import { cutSubtitle } from '../site/titles.ts';
import { countThings, joinWords } from '../site/words.ts';
import type { Card } from './card.ts';
import { canDraw } from './draw-card.ts';

/**
 * The card of the whole survey, which its other pages share. There is none where the fonts lack a sign of it, and
 * no card at all where it isn't known where the site will stand: they are named by absolute addresses alone.
 */
export function makeSurveyCard({ survey, papers, shelves }: Library): Card | undefined {
  if (survey.site === undefined) return undefined;
  const { editors } = survey;
  return onlyDrawable({
    path: 'cards/survey.png',
    head: editors.length > 0 ? `Edited by ${joinWords(editors)}` : '',
    over: [],
    title: survey.title,
    by: `${countThings(papers.size, 'paper')} in ${countThings(shelves.length, 'chapter')}`,
  });
}

/** The card of a chapter, or else that of the survey. */
export function makeChapterCard(library: Library, shelf: Shelf): Card | undefined {
  if (library.survey.site === undefined) return undefined;
  const card = onlyDrawable({
    path: `cards/chapters/${shelf.id}.png`,
    head: cutSubtitle(library.survey.title).main,
    over: [{ text: 'Chapter' }, { text: String(shelf.number), isRed: true }],
    title: shelf.title,
    by: countThings(shelf.papers.length, 'paper'),
  });
  return card ?? makeSurveyCard(library);
}

/** The card of a paper; that of its chapter where the fonts lack a sign of it, as of one in another script. */
export function makePaperCard(library: Library, paper: SitePaper): Card | undefined {
  if (library.survey.site === undefined) return undefined;
  const shelf = library.shelves.find(({ id }) => id === paper.chapter);
  const year = paper.published?.slice(0, 4);
  const card = onlyDrawable({
    path: `cards/papers/${paper.id}.png`,
    head: cutSubtitle(library.survey.title).main,
    over: shelf ? [{ text: String(shelf.number), isRed: true }, { text: shelf.title }] : [],
    title: paper.title,
    by: [shortenAuthors(paper), year].filter(Boolean).join(', '),
  });
  return card ?? (shelf && makeChapterCard(library, shelf));
}

/** Every card that a page shows, once. */
export function listCards(library: Library): readonly Card[] {
  const cards = [
    makeSurveyCard(library),
    ...library.shelves.map((shelf) => makeChapterCard(library, shelf)),
    ...[...library.papers.values()].map(({ data }) => makePaperCard(library, data)),
  ].filter((card) => card !== undefined);
  return [...new Map(cards.map((card) => [card.path, card])).values()];
}

function onlyDrawable(card: Card): Card | undefined {
  const composed = {
    ...card,
    title: card.title.normalize('NFC'),
    by: card.by.normalize('NFC'),
  };
  return canDraw(composed) ? composed : undefined;
}
