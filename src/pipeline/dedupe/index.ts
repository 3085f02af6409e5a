import type { MendedEntry } from '../../model/entry.ts';
import type { MergedPaper } from '../../model/paper.ts';
import { toComparable } from '../../text/comparable.ts';
import type { Report } from '../../report/report.ts';
import type { Stage } from '../stage.ts';
import { measureOverlap } from '../../text/shingles.ts';
import { takeFingerprint } from './compare-entries.ts';
import { type Group, groupEntries } from './group-entries.ts';
import { mergeGroup } from './merge-group.ts';

/**
 * Merges the entries of one paper, whichever files name it; every place is kept.
 *
 * Papers stand in the order of their first places. What entries of one paper state differently and
 * what different papers have in common is reported.
 */
export const dedupeEntries: Stage<readonly MendedEntry[], readonly MergedPaper[]> = (
  entries,
  { report },
) => {
  const groups = groupEntries(entries);
  for (const group of groups) {
    reportConflicts(group, report);
    reportAbstracts(group, report);
  }
  reportSharedTitles(groups, report);
  return groups.map(mergeGroup);
};

const COMPARED = ['title', 'published', 'authorCount', 'organization', 'arxiv', 'doi'] as const;

function reportConflicts(group: Group, report: Report): void {
  for (const field of COMPARED) {
    const first = group.find((entry) => entry[field] !== undefined);
    const other = group.find((entry) => first && differ(field, first[field], entry[field]));
    if (!first || !other) continue;
    report.add(
      'dedupe/conflict',
      {
        field: FIELD_NAMES[field],
        title: first.title,
        first: String(first[field]),
        other: String(other[field]),
      },
      first.place,
      other.place,
    );
  }
}

/** Dates agree where one is only more exact, and titles where only capitals or marks differ. */
function differ(field: Compared, a: MendedEntry[Compared], b: MendedEntry[Compared]): boolean {
  if (a === undefined || b === undefined || a === b) return false;
  const [first, other] = [String(a), String(b)];
  if (field === 'title') return toComparable(first) !== toComparable(other);
  if (field === 'published') return !first.startsWith(other) && !other.startsWith(first);
  return field !== 'doi' || first.toLowerCase() !== other.toLowerCase();
}

/** Entries that an identifier says are one paper, and whose abstracts say otherwise. */
function reportAbstracts(group: Group, report: Report): void {
  if (group.length === 1) return;
  const [first, ...others] = group.filter(({ abstract }) => abstract !== '').map(takeFingerprint);
  const other = others.find(
    ({ shingles }) => first && measureOverlap(first.shingles, shingles) < ONE_PAPER,
  );
  if (!first || !other) return;
  report.add(
    'dedupe/abstracts-differ',
    { title: first.entry.title },
    first.entry.place,
    other.entry.place,
  );
}

/** As much as abstracts under one title must share. */
const ONE_PAPER = 0.25;

function reportSharedTitles(groups: readonly Group[], report: Report): void {
  const byTitle = Map.groupBy(
    groups.map(([first]) => first),
    ({ title }) => toComparable(title),
  );
  for (const [first, ...others] of byTitle.values()) {
    if (!first || others.length === 0) continue;
    report.add(
      'dedupe/shared-title',
      { title: first.title, count: others.length + 1 },
      first.place,
      ...others.map(({ place }) => place),
    );
  }
}

type Compared = (typeof COMPARED)[number];

const FIELD_NAMES: Readonly<Record<Compared, string>> = {
  title: 'title',
  published: 'date',
  authorCount: 'number of authors',
  organization: 'organisation',
  arxiv: 'arXiv id',
  doi: 'DOI',
};
