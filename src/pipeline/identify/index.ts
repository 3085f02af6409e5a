import type { KnownPage } from '../../model/known-page.ts';
import { DEVICE_NAMES } from '../../model/device-names.ts';
import type { IdentifiedPaper, MergedPaper } from '../../model/paper.ts';
import { toComparable } from '../../text/comparable.ts';
import { digestText } from '../../text/digest.ts';
import { toSlug } from '../../text/slug.ts';
import type { Stage } from '../stage.ts';
import { recallIds } from './recall-ids.ts';

/**
 * Gives every paper its permanent id.
 *
 * A paper that an earlier run published keeps its id, even if a new source spells its title
 * differently. A new one is called after its title; where several papers come to one id, or it is
 * taken, each gets a mark made of its own words after it. The order of papers doesn't matter.
 */
export const identifyPapers: Stage<IdentifyInput, readonly IdentifiedPaper[]> = (
  { papers, known },
  { report },
) => {
  const kept = recallIds(papers, known);
  const taken = new Set(kept.values());
  const byName = Map.groupBy(
    papers.filter((paper) => !kept.has(paper)),
    ({ title }) => toSlug(title),
  );

  return papers.map((paper) => {
    const id = kept.get(paper);
    if (id !== undefined) return { id, ...paper };
    const name = toSlug(paper.title);
    const unusable = name === '' || DEVICE_NAMES.includes(name);
    const clashes = taken.has(name) || (byName.get(name)?.length ?? 0) > 1;
    if (!clashes && !unusable) return { id: name, ...paper };
    const marked = `${name || 'paper'}-${markOf(paper)}`;
    if (clashes) {
      report.add('identify/clash', { title: paper.title, name, id: marked }, ...paper.sources);
    }
    return { id: marked, ...paper };
  });
};

function markOf({ title, abstract }: MergedPaper): string {
  return digestText(`${toComparable(title)}\n${toComparable(abstract)}`, 6);
}

interface IdentifyInput {
  readonly papers: readonly MergedPaper[];
  /** Pages of an earlier run; none on the first. */
  readonly known: readonly KnownPage[];
}
