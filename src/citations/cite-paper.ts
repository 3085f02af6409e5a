import type { Citable } from './citable.ts';
import type { CslItem } from './csl-item.ts';
import { readVenue, type Venue } from './read-venue.ts';
import { foldControls, splitName } from './split-name.ts';

/**
 * Makes the bibliographic item of a paper, under the key to cite it by. All formats are written from it.
 *
 * A paper with a venue is what the venue makes of it, and one without is a preprint. The record's date is
 * the preprint's where there is one: a publication is then dated by the year that its venue states, or else
 * by the year alone.
 */
export function citePaper(paper: Citable, key: string): CslItem {
  const venue = paper.venue === undefined ? undefined : readVenue(paper.venue);
  const author = listAuthors(paper).map((name) => splitName(name));
  const issued = readDate(paper, venue);
  return {
    id: key,
    title: foldControls(paper.title),
    ...describeVenue(paper, venue),
    ...(author.length > 0 && { author }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    ...describeArchive(paper),
    ...(paper.doi && { DOI: paper.doi }),
    ...findAddress(paper),
  };
}

function listAuthors({ authors, organization }: Citable): readonly string[] {
  return authors.length === 0 && organization !== undefined ? [organization] : authors;
}

function readDate(
  { published, arxiv }: Citable,
  venue: Venue | undefined,
): readonly number[] | undefined {
  const parts = published?.split('-').map(Number);
  const year = venue?.year ?? parts?.[0];
  if (year === undefined) return undefined;
  return venue && (arxiv !== undefined || parts?.[0] !== year) ? [year] : parts;
}

function describeVenue(
  { venue: written = '', arxiv }: Citable,
  venue: Venue | undefined,
): Pick<CslItem, 'type'> & Partial<CslItem> {
  if (!venue) {
    const preprint = { publisher: 'arXiv', number: `arXiv:${arxiv ?? ''}` };
    return { type: 'article', ...(arxiv !== undefined && preprint) };
  }
  const { type, name, year, ...numbers } = venue;
  if (type === 'thesis') {
    const genre = /\bph\.? ?d\b|\bdoctor/iu.test(written) ? 'PhD thesis' : 'Thesis';
    return { type, genre, publisher: name };
  }
  return { type, 'container-title': name, ...numbers };
}

function describeArchive({ arxiv, categories }: Citable): Partial<CslItem> {
  if (arxiv === undefined) return {};
  const keyword = categories.join(',');
  return { archive: 'arXiv', archive_location: arxiv, ...(keyword !== '' && { keyword }) };
}

function findAddress({ arxiv, doi }: Citable): Partial<CslItem> {
  if (doi !== undefined) return { URL: `https://doi.org/${encodePath(doi)}` };
  return arxiv === undefined ? {} : { URL: `https://arxiv.org/abs/${encodePath(arxiv)}` };
}

/** DOIs may hold what addresses may not. */
function encodePath(id: string): string {
  return encodeURI(id).replaceAll(/[?#]/gu, encodeURIComponent);
}
