import type { NamedPaper } from './paper-names.ts';

/** How an editor wants a paper to be named: by its authors, or by its system. */
export const CITATION_FORMS = ['author', 'name'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/**
 * The words for a paper in running text: its system's name, else authors and year, else its title
 * up to the colon. `form` asks for one of the first two where the paper has both.
 */
export function nameCitation(paper: NamedPaper, form: CitationForm = 'name'): string {
  const { system } = paper;
  if (form === 'name' && system !== null) return system;
  const authors = nameAuthors(paper);
  if (authors === undefined) return system ?? shortenTitle(paper.title);
  return authors.year === undefined ? authors.names : `${authors.names} (${authors.year})`;
}

/** The words for papers in a group, which stands in brackets: `SpQR`, `Smith et al. 2024`. */
export function nameInGroup(paper: NamedPaper, form: CitationForm = 'name'): string {
  const authors = form === 'name' && paper.system !== null ? undefined : nameAuthors(paper);
  if (authors === undefined) return nameCitation(paper, form);
  return [authors.names, authors.year].filter(Boolean).join(' ');
}

/** A title up to its colon, or up to what fits into a line of text. */
function shortenTitle(title: string): string {
  const [main = title] = title.split(/[:?] /u);
  if (main.length <= LONGEST_TITLE) return `“${main}”`;
  return `“${main.slice(0, main.lastIndexOf(' ', LONGEST_TITLE))} …”`;
}

/** About half a line of print. */
const LONGEST_TITLE = 50;

function nameAuthors({ authors, published }: NamedPaper): Authors | undefined {
  const [first, second, third] = authors.map(findFamilyName);
  if (first === undefined) return undefined;
  const others = third === undefined ? second && ` and ${second}` : ' et al.';
  return { names: `${first}${others ?? ''}`, year: published?.slice(0, 4) };
}

/** The last word of a name, with the small words that belong to it: `van Baalen`, `Di Guglielmo`. */
export function findFamilyName(name: string): string {
  const words = name.replace(SUFFIX, '').trim().split(/\s+/u);
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has((words[from - 1] ?? '').toLowerCase())) from -= 1;
  return words.slice(from).join(' ');
}

// Takes `, Jr.`, ` III`; refuses ` Li`, ` Iii`.
const SUFFIX = /,?\s(?:Jr\.?|Sr\.?|II|III|IV)$/u;

const PARTICLES = new Set(
  'al bin da de dei del della den der di dos du el la le san st ten ter van von zu'.split(' '),
);

interface Authors {
  readonly names: string;
  readonly year: string | undefined;
}
