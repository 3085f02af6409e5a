import { nameCitation } from '../prose/name-citation.ts';
import type { Prose } from '../prose/prose.ts';
import { toComparable } from '../text/comparable.ts';
import { compareText } from '../text/order.ts';
import { readYear } from './dates.ts';
import { listCited } from './mentions.ts';
import type { SitePaper } from './site-paper.ts';
import { joinWords } from './words.ts';

/** A paper in the list of what a text cites. */
export interface Reference {
  readonly paper: SitePaper;
  /** What the text calls it; the list is in the order of these names. */
  readonly name: string;
  /** `Ada Wick and Ben Oil (2021).`, without the year where the name has it. */
  readonly authors: string;
  readonly venue: string | undefined;
  /** Where the paper itself can be read. */
  readonly address: { readonly url: string; readonly label: string } | undefined;
}

/** Lists the papers that a text cites or links to, by the names that the text calls them. */
export function listReferences(prose: Prose, { papers }: Papers): readonly Reference[] {
  return [...listCited(prose).keys()]
    .flatMap((id) => papers.get(id)?.data ?? [])
    .map(makeReference)
    .toSorted(
      (a, b) =>
        compareText(toComparable(a.name), toComparable(b.name)) ||
        compareText(a.paper.id, b.paper.id),
    );
}

function makeReference(paper: SitePaper): Reference {
  const name = nameCitation(paper);
  const year = readYear(paper.published);
  const isInName = year !== undefined && name.includes(`(${year})`);
  const authors = [listAuthors(paper), year !== undefined && !isInName && `(${year})`];
  return {
    paper,
    name,
    authors: authors.filter(Boolean).join(' '),
    venue: paper.venue,
    address: findAddress(paper),
  };
}

function listAuthors({ authors, organization }: SitePaper): string {
  if (authors.length === 0) return organization ?? '';
  if (authors.length <= MOST_AUTHORS) return joinWords(authors);
  const named = authors.slice(0, MOST_AUTHORS - 1);
  return joinWords([...named, `${authors.length - named.length}\u00a0others`]);
}

const MOST_AUTHORS = 4;

function findAddress({ arxiv, doi }: SitePaper): Reference['address'] {
  if (doi !== undefined) return { url: `https://doi.org/${doi}`, label: `doi:${doi}` };
  if (arxiv === undefined) return undefined;
  return { url: `https://arxiv.org/abs/${arxiv}`, label: `arXiv:${arxiv}` };
}

interface Papers {
  readonly papers: ReadonlyMap<string, { readonly data: SitePaper }>;
}
