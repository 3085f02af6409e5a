import type { SitePaper } from '../site/site-paper.ts';

export const INDEX_KINDS = ['authors', 'venues', 'categories', 'keywords', 'years'] as const;

/** What papers are listed by; also the address of the list. */
export type IndexKind = (typeof INDEX_KINDS)[number];

/** An author, a venue, a category, a keyword or a year, with its papers. */
export interface IndexEntry {
  /** Its own among the entries of its index; of one with a page, the page's address. */
  readonly id: string;
  readonly name: string;
  /** What it stands for: of `cs.AR`, `Hardware Architecture`. */
  readonly label?: string;
  /** What it is sorted by: of a person the family name before the others, folded. */
  readonly sort: string;
  /** Other spellings, as papers have them. */
  readonly also: readonly string[];
  /** The newest first. */
  readonly papers: readonly SitePaper[];
}

export interface PaperIndex {
  readonly kind: IndexKind;
  /** From A to Z; years from the newest. */
  readonly entries: readonly IndexEntry[];
  /** As papers write it → its entry. */
  readonly byName: ReadonlyMap<string, IndexEntry>;
  /** How many papers don't state what the index is about. */
  readonly without: number;
}

/** Those that have something; in the order of `INDEX_KINDS`. */
export type Indexes = ReadonlyMap<IndexKind, PaperIndex>;

/**
 * Tells whether an entry has a page of its own. A page of one paper would say nothing that the list doesn't,
 * and a link from the paper would lead back to it.
 */
export function hasPage({ papers }: IndexEntry): boolean {
  return papers.length > 1;
}

/** The address of an entry's page, where what a paper writes has one. */
export function findEntryPage(
  indexes: Indexes,
  kind: IndexKind,
  written: string | undefined,
): string | undefined {
  const entry = indexes.get(kind)?.byName.get(written ?? '');
  return entry && hasPage(entry) ? `/${kind}/${entry.id}/` : undefined;
}
