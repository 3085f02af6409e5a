import { cutExcerpt } from './excerpt.ts';
import type { PagefindFragment } from './pagefind-bundle.ts';
import { makeWordPattern, splitAtHits, type Segment } from './word-pattern.ts';

/** A paper that was found, ready to be shown. */
export interface Hit {
  /** From the root of the site: `papers/x/index.html`. */
  readonly url: string;
  readonly title: readonly Segment[];
  /** What says which paper it is: chapter, year, kind, authors; unknown ones are left out. */
  readonly facts: readonly string[];
  /** The sentence that states the contribution; empty where none does. */
  readonly headline: readonly Segment[];
  /** The words that answer the query, in their context; empty where the headline shows them all. */
  readonly excerpt: readonly Segment[];
  /** The words of the page that answer the query, as they stand there. */
  readonly words: readonly string[];
}

/** Turns what the index holds of a page into a hit. */
export function toHit(fragment: PagefindFragment): Hit {
  const { meta } = fragment;
  const content = splitContent(fragment.raw_content);
  const weights = new Map(
    fragment.weighted_locations.map((place) => [place.location, place.balanced_score]),
  );
  const words = gatherForms(findWords(fragment));
  const title = meta.title ?? fragment.url;
  const headline = splitAtHits(meta.headline ?? '', makeWordPattern(words));
  const excerpt = cutExcerpt(content, weights, findTitleEnd(content, title));
  return {
    url: trimUrl(fragment.url),
    title: splitAtHits(title, makeWordPattern(words)),
    facts: listFacts(meta),
    headline,
    excerpt: showsAll(headline, excerpt) ? [] : excerpt,
    words,
  };
}

/** Lists what says which paper it is. */
export function listFacts({ chapter, year, kind, authors }: PagefindFragment['meta']): string[] {
  return [chapter, year, kind, shortenNames(authors)].flatMap((fact) => fact || []);
}

/** “A, B, C and D” as “A and 3 others”: forty names would stand between a title and its text. */
function shortenNames(names = ''): string {
  const [first = '', ...others] = names.split(/, | and /u);
  if (names.endsWith(' et al.')) return `${first} et al.`;
  return others.length < 2 ? names : `${first} and ${others.length} others`;
}

/** Makes the index's address of a page one from the root of the site. */
export function trimUrl(url: string): string {
  return url.replace(/^\/+/u, '');
}

/** Tells whether a text marks every word that another one marks. */
function showsAll(shown: readonly Segment[], segments: readonly Segment[]): boolean {
  const marked = new Set(listMarked(shown));
  return listMarked(segments).every((word) => marked.has(word));
}

function listMarked(segments: readonly Segment[]): string[] {
  return segments.flatMap(({ text, hit }) => (hit ? text.toLowerCase() : []));
}

/** Gives the words of a page that were found, as they stand there. */
export function findWords(fragment: PagefindFragment): string[] {
  const content = splitContent(fragment.raw_content);
  return fragment.weighted_locations.map(({ location }) => content[location] ?? '');
}

/** Cuts the content into the words by which the index counts places. */
function splitContent(raw: string): string[] {
  const content = raw.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  // Pagefind puts zero-width spaces between the words of languages that have no spaces.
  return content.split(content.includes('\u200B') ? '\u200B' : /[^\S\uFEFF]+/u);
}

/** Gives the forms in which the words stand, in lower case, the shorter first. */
function gatherForms(found: readonly string[]): string[] {
  const forms = found.map((word) =>
    word.toLowerCase().replaceAll(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}+])[^\p{L}\p{N}+]+$/gu, ''),
  );
  const kept: string[] = [];
  const patterns: RegExp[] = [];
  for (const form of new Set(forms.toSorted((a, b) => a.length - b.length))) {
    // `non-spiking`, or an address with the word in it, is marked where `spiking` is.
    if (form === '' || patterns.some((pattern) => form.search(pattern) !== -1)) continue;
    kept.push(form);
    if (kept.length === MOST_FORMS) break;
    const pattern = makeWordPattern([form]);
    if (pattern) patterns.push(pattern);
  }
  return kept;
}

/** More marks on one page say nothing; a pattern of all words of a page takes seconds to make. */
const MOST_FORMS = 24;

/** Finds where the text begins: after the title, which stands among the first words of the page. */
function findTitleEnd(content: readonly string[], title: string): number {
  const length = title.split(/\s+/u).length;
  const head = content.slice(0, length + HEADER_WORDS);
  const wanted = fold(title);
  const at = head.findIndex(
    (_, index) => fold(head.slice(index, index + length).join(' ')) === wanted,
  );
  return at === -1 ? 0 : at + length;
}

/** What may stand above a title, such as the chapter's name. */
const HEADER_WORDS = 20;

/** The index adds a full stop to a heading that has none. */
function fold(text: string): string {
  return text.replaceAll(/[\p{P}\s]+/gu, '');
}
