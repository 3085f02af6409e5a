import { ESSAY_TITLES } from './essay-titles.ts';
import type { Library } from './library.ts';
import type { Mention } from './mentions.ts';
import { nameAnchor } from './page-prose.ts';

/** How a text that mentions a paper is called, and the address of the place where it does. */
export function nameText({ kind, id }: Mention, library: Library, paper: string): NamedText {
  const anchor = `#${nameAnchor(paper)}`;
  switch (kind) {
    case 'chapter': {
      const shelf = library.shelves.find((one) => one.id === id);
      const before = shelf ? `Chapter ${shelf.number},` : 'Chapter';
      return { href: `/${id}/${anchor}`, before, title: shelf?.title ?? id };
    }
    case 'note': {
      const title = library.papers.get(id)?.data.title ?? id;
      return { href: `/papers/${id}/${anchor}`, before: 'The note on', title };
    }
    default: {
      const { title } = library[kind]?.head ?? {};
      const name = ESSAY_TITLES[kind];
      return { href: `/${kind}/${anchor}`, before: title && `${name},`, title: title ?? name };
    }
  }
}

interface NamedText {
  readonly href: string;
  /** What kind of text it is, to stand before its title. */
  readonly before: string | undefined;
  readonly title: string;
}
