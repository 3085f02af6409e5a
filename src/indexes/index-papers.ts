import type { Survey } from '../model/survey.ts';
import { byDate } from '../site/by-date.ts';
import { readYear } from '../site/dates.ts';
import type { SitePaper } from '../site/site-paper.ts';
import { compareText } from '../text/order.ts';
import { assignAddresses } from './assign-addresses.ts';
import { labelCategory } from './category-labels.ts';
import { groupByName } from './group-by-name.ts';
import { listAuthors, nameAuthors } from './name-authors.ts';
import { nameVenues } from './name-venues.ts';
import type { Named } from './named.ts';
import type { IndexEntry, IndexKind, Indexes, PaperIndex } from './paper-index.ts';

/** Lists a survey's papers by who wrote them, where and when, and what they are about. */
export function indexPapers(
  papers: readonly SitePaper[],
  { venues: aliases }: Pick<Survey, 'venues'>,
): Indexes {
  const makers: Readonly<Record<IndexKind, Maker>> = {
    authors: { read: listAuthors, name: () => nameAuthors(papers) },
    venues: {
      read: ({ venue }) => (venue === undefined ? [] : [venue]),
      name: (written) => nameVenues(written, aliases),
    },
    categories: {
      read: ({ categories }) => categories,
      name: (written) =>
        written.map((code) => ({
          name: code,
          sort: code.toLowerCase(),
          ...labelCategory(code),
          written: [code],
        })),
    },
    keywords: {
      read: ({ keywords }) => keywords ?? [],
      name: (written) => groupByName(written, (keyword) => keyword),
    },
    years: {
      read: ({ published }) => [readYear(published)].filter((year) => year !== undefined),
      name: (written) => written.map((year) => ({ name: year, sort: year, written: [year] })),
      isDescending: true,
    },
  };
  const kinds = Object.keys(makers).filter((kind): kind is IndexKind => kind in makers);
  return new Map(
    kinds.flatMap((kind) => {
      const index = makeIndex(kind, papers, makers[kind]);
      return index.entries.length > 0 ? [[kind, index] as const] : [];
    }),
  );
}

function makeIndex(kind: IndexKind, papers: readonly SitePaper[], maker: Maker): PaperIndex {
  const writing = new Map<string, SitePaper[]>();
  let without = 0;
  for (const paper of papers) {
    // A name that one paper has twice makes it no second paper.
    const written = new Set(maker.read(paper));
    if (written.size === 0) without += 1;
    for (const name of written) writing.set(name, [...(writing.get(name) ?? []), paper]);
  }
  const named = maker.name([...writing.keys()]);
  const ids = assignAddresses(named, writing);
  const filled = named
    .map((one) => ({ named: one, entry: fillEntry(one, ids.get(one) ?? one.name, writing) }))
    .toSorted((a, b) => byName(a.entry, b.entry));
  if (maker.isDescending) filled.reverse();
  return {
    kind,
    entries: filled.map(({ entry }) => entry),
    byName: new Map(
      filled.flatMap(({ named: { written }, entry }) => written.map((name) => [name, entry])),
    ),
    without,
  };
}

function fillEntry(
  { written, name, label, sort }: Named,
  id: string,
  writing: ReadonlyMap<string, readonly SitePaper[]>,
): IndexEntry {
  const own = new Set(written.flatMap((name) => writing.get(name) ?? []));
  return {
    id,
    name,
    ...(label !== undefined && { label }),
    sort,
    also: written.filter((spelling) => spelling !== name).toSorted(compareText),
    papers: [...own].toSorted(byDate),
  };
}

function byName(a: IndexEntry, b: IndexEntry): number {
  return compareText(a.sort, b.sort) || compareText(a.name, b.name);
}

interface Maker {
  /** What a paper states. */
  readonly read: (paper: SitePaper) => readonly string[];
  /** Takes ways of writing together that mean one. */
  readonly name: (written: readonly string[]) => readonly Named[];
  readonly isDescending?: boolean;
}
