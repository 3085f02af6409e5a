import type { MendedEntry } from '../../model/entry.ts';
import type { MergedPaper } from '../../model/paper.ts';
import { toComparable } from '../../text/comparable.ts';
import type { Report } from '../../report/report.ts';
import type { Stage } from '../stage.ts';
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
  for (const group of groups) reportConflicts(group, report);
  reportSharedTitles(groups, report);
  return groups.map(mergeGroup);
};

const COMPARED = ['title', 'published', 'authorCount', 'organization', 'arxiv', 'doi'] as const;

function reportConflicts(group: Group, report: Report): void {
  for (const field of COMPARED) {
    const first = group.find((entry) => entry[field] !== undefined);
    const other = group.find(
      (entry) => entry[field] !== undefined && entry[field] !== first?.[field],
    );
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

const FIELD_NAMES: Readonly<Record<(typeof COMPARED)[number], string>> = {
  title: 'title',
  published: 'date',
  authorCount: 'number of authors',
  organization: 'organisation',
  arxiv: 'arXiv id',
  doi: 'DOI',
};
