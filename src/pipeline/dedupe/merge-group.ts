import type { MendedEntry, Repair } from '../../model/entry.ts';
import type { MergedPaper } from '../../model/paper.ts';
import { foldParagraphs } from '../../text/fold-paragraphs.ts';
import { compareText } from '../../text/order.ts';
import { chooseTitle } from './choose-title.ts';
import type { Group } from './group-entries.ts';

/**
 * Makes one paper of its entries: the abstract of the fullest entry, the title as it is spelled
 * best, every other field from the entry that states it best, and all places.
 *
 * A bibliography, which names authors, knows the date and the venue better than a listing does.
 */
export function mergeGroup(group: Group): MergedPaper {
  const lead = findLead(group);
  const titled = chooseTitle(group, lead);
  const remarks = uniteLists(group.map(({ remark }) => (remark === undefined ? [] : [remark])));
  const keywords = uniteLists(group.map((entry) => entry.keywords ?? []));
  return {
    title: titled.title,
    rawTitle: titled.raw.title,
    abstract: foldParagraphs(lead.abstract),
    repairs: uniteRepairs(titled, lead),
    sources: group.map(({ place }) => ({ file: place.file, line: place.line })),
    ...chooseAuthors(group),
    categories: uniteLists(group.map((entry) => entry.categories ?? [])),
    ...(keywords.length > 0 && { keywords }),
    ...(remarks.length > 0 && { remarks }),
    ...pick(
      'authorCount',
      choose(group, 'authorCount', (count) => count),
    ),
    ...pick(
      'organization',
      choose(group, 'organization', (name) => name.length),
    ),
    ...pick('published', choosePublished(group)),
    ...pick(
      'arxiv',
      choose(group, 'arxiv', (id) => id.length),
    ),
    ...pick(
      'doi',
      // Capitals make no other DOI; of two spellings, small letters are the usual one.
      choose(group, 'doi', (doi) => (doi === doi.toLowerCase() ? 1 : 0)),
    ),
    ...pick(
      'venue',
      choose(group, 'venue', (venue) => venue.length),
    ),
    ...pick(
      'address',
      choose(group, 'address', (address) => -address.length),
    ),
  };
}

/** Repairs of words that the paper doesn't take from an entry would speak of what no page shows. */
function uniteRepairs(titled: MendedEntry, lead: MendedEntry): Repair[] {
  if (titled === lead) return [...lead.repairs];
  return [
    ...titled.repairs.filter(({ fixed }) => titled.title.includes(fixed)),
    ...lead.repairs.filter(({ fixed }) => lead.abstract.includes(fixed)),
  ];
}

/** The longest list that is whole, or else the longest. */
function chooseAuthors(group: Group): Pick<MergedPaper, 'authors' | 'moreAuthors'> {
  const whole = group.filter(({ moreAuthors }) => !moreAuthors);
  const authors = choose(whole, 'authors', (names) => names.length);
  if (authors !== undefined) return { authors: [...authors] };
  const first = choose(group, 'authors', (names) => names.length);
  return first === undefined ? { authors: [] } : { authors: [...first], moreAuthors: true };
}

/**
 * A bibliography's date, unless a listing says the same more exactly; of two as exact, the earlier,
 * as that is the first version.
 */
function choosePublished(group: Group): string | undefined {
  const stated = choose(group.filter(isBibliographic), 'published', (date) => date.length);
  const exact = choose(
    group.filter(({ published }) => published?.startsWith(stated ?? '')),
    'published',
    (date) => date.length,
  );
  return exact ?? stated;
}

function isBibliographic({ authors }: MendedEntry): boolean {
  return authors !== undefined;
}

function uniteLists(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}

/** The entry whose words most others repeat; of several, the one with most to say. */
function findLead(group: Group): MendedEntry {
  const [first, ...others] = group;
  const count = (entry: MendedEntry) =>
    group.filter(({ title, abstract }) => title === entry.title && abstract === entry.abstract)
      .length;
  const compare = (a: MendedEntry, b: MendedEntry) =>
    Number(b.abstract !== '') - Number(a.abstract !== '') ||
    count(b) - count(a) ||
    b.abstract.length - a.abstract.length ||
    b.title.length - a.title.length ||
    compareText(a.title, b.title) ||
    compareText(a.abstract, b.abstract) ||
    compareText(a.raw.title, b.raw.title);
  return others.reduce((best, entry) => (compare(entry, best) < 0 ? entry : best), first);
}

/** The value that says most by `measure`; of several, the first in text order. */
function choose<K extends keyof MendedEntry>(
  group: readonly MendedEntry[],
  field: K,
  measure: (value: NonNullable<MendedEntry[K]>) => number,
): MendedEntry[K] | undefined {
  let best: NonNullable<MendedEntry[K]> | undefined;
  for (const entry of group) {
    const value = entry[field];
    if (value === undefined) continue;
    if (best === undefined || isBetter(value, best, measure)) best = value;
  }
  return best;
}

function isBetter<T>(value: T, best: T, measure: (value: T) => number): boolean {
  const more = measure(value) - measure(best);
  return more > 0 || (more === 0 && compareText(JSON.stringify(value), JSON.stringify(best)) < 0);
}

function pick<K extends string, T>(key: K, value: T | undefined): { [key in K]?: T } {
  if (value === undefined) return {};
  const picked: { [key in K]?: T } = {};
  picked[key] = value;
  return picked;
}
