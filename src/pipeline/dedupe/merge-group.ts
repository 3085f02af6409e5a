import type { MendedEntry } from '../../model/entry.ts';
import type { MergedPaper } from '../../model/paper.ts';
import { foldParagraphs } from '../../text/fold-paragraphs.ts';
import { compareText } from '../../text/order.ts';
import type { Group } from './group-entries.ts';

/**
 * Makes one paper of its entries: the words of the fullest entry, every other field from the entry
 * that states it best, and all places.
 */
export function mergeGroup(group: Group): MergedPaper {
  const lead = findLead(group);
  return {
    title: lead.title,
    rawTitle: lead.raw.title,
    abstract: foldParagraphs(lead.abstract),
    repairs: [...lead.repairs],
    sources: group.map(({ place }) => ({ file: place.file, line: place.line })),
    authors: [...(choose(group, 'authors', (names) => names.length) ?? [])],
    categories: [],
    ...pick(
      'authorCount',
      choose(group, 'authorCount', (count) => count),
    ),
    ...pick(
      'organization',
      choose(group, 'organization', (name) => name.length),
    ),
    // The more exact date says more; of two as exact, the earlier is the first version.
    ...pick(
      'published',
      choose(group, 'published', (date) => date.length),
    ),
    ...pick(
      'arxiv',
      choose(group, 'arxiv', (id) => id.length),
    ),
    ...pick(
      'doi',
      choose(group, 'doi', (doi) => doi.length),
    ),
    ...pick(
      'venue',
      choose(group, 'venue', (venue) => venue.length),
    ),
  };
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
  group: Group,
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
