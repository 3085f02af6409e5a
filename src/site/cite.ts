import type { SitePaper } from './site-paper.ts';
import { readYear } from './dates.ts';
import { joinWords } from './words.ts';

/** How to cite a paper; only for one whose authors are known. */
export interface Citation {
  readonly plain: string;
  readonly bibtex: string;
}

/** Writes the citation of a paper, or gives undefined where nobody knows its authors. */
export function citePaper(paper: SitePaper): Citation | undefined {
  if (paper.authors.length === 0) return undefined;
  return { plain: writePlain(paper), bibtex: writeBibtex(paper) };
}

function writePlain({ authors, title, published, venue, arxiv, doi }: SitePaper): string {
  const year = readYear(published);
  const where = venue ?? (arxiv === undefined ? undefined : `arXiv:${arxiv}`);
  const parts = [
    joinWords(authors) + (year === undefined ? '' : ` (${year})`),
    title,
    where,
    doi === undefined ? undefined : `https://doi.org/${doi}`,
  ];
  return parts
    .filter((part) => part !== undefined)
    .map((part) => (/[.?!]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

function writeBibtex(paper: SitePaper): string {
  const { arxiv, doi, published, venue } = paper;
  const { type, field } = VENUES.find(({ words }) => words.test(venue ?? '')) ?? OTHER_VENUE;
  const month = published?.split('-')[1];
  const fields = {
    title: `{${escapeTex(paper.title)}}`,
    author: paper.authors.map((name) => escapeTex(name)).join(' and '),
    year: readYear(published),
    month: month === undefined ? undefined : String(Number(month)),
    [field]: venue && escapeTex(venue),
    eprint: arxiv,
    archiveprefix: arxiv && 'arXiv',
    primaryclass: arxiv && paper.categories[0],
    doi,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name.padEnd(13)} = {${value}},`],
  );
  return [`@${type}{${paper.id},`, ...lines, '}'].join('\n');
}

/** What a venue's name says of its sort; most acronyms don't say whether they are a journal's. */
const VENUES = [
  {
    words: /\b(?:proceedings|proc|conference|symposium|workshop)\b/iu,
    type: 'inproceedings',
    field: 'booktitle',
  },
  {
    words: /\b(?:transactions|journal|letters|magazine|review)\b/iu,
    type: 'article',
    field: 'journal',
  },
];
const OTHER_VENUE = { type: 'misc', field: 'howpublished' };

function escapeTex(text: string): string {
  return text
    .replaceAll('\\', String.raw`\textbackslash `)
    .replaceAll(/[&%$#_{}]/gu, String.raw`\$&`)
    .replaceAll('~', String.raw`\textasciitilde `)
    .replaceAll('^', String.raw`\textasciicircum `);
}
