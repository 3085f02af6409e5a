import { ESSAY_TITLES } from './essay-titles.ts';
import type { Library } from './library.ts';

/** The texts before and after one: introduction, chapters, conclusion, as far as there are such. */
export function findTextNeighbours(library: Bound, id: string): TextNeighbours {
  const texts = listTexts(library);
  const index = texts.findIndex((text) => text.id === id);
  return { previous: texts[index - 1], next: texts[index + 1] };
}

/** The texts of a survey in the order in which they are read. */
function listTexts(library: Bound): readonly TextLink[] {
  const chapters = library.shelves.map(({ id, number, title }) => ({
    id,
    href: `/${id}/`,
    title: `${number} ${title}`,
  }));
  return [...findEssay(library, 'introduction'), ...chapters, ...findEssay(library, 'conclusion')];
}

function findEssay(library: Bound, id: keyof typeof ESSAY_TITLES): readonly TextLink[] {
  const title = library[id]?.head.title ?? ESSAY_TITLES[id];
  return library[id] ? [{ id, href: `/${id}/`, title }] : [];
}

interface TextLink {
  readonly id: string;
  readonly href: string;
  readonly title: string;
}

interface TextNeighbours {
  readonly previous: TextLink | undefined;
  readonly next: TextLink | undefined;
}

type Bound = Pick<Library, 'shelves' | 'introduction' | 'conclusion'>;
