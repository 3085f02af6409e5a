import { distance } from 'fastest-levenshtein';
import type { KnownPage } from '../../model/known-page.ts';
import type { MergedPaper } from '../../model/paper.ts';
import { toComparable } from '../../text/comparable.ts';
import { compareText } from '../../text/order.ts';

/**
 * Finds the papers that an earlier run published, and the ids that it gave them.
 *
 * A paper is known by place and title together, else by its title, else by its place if the titles
 * are alike: a source may have been edited, so that a line holds another paper, and a new source
 * may have brought a better spelling of the title.
 */
export function recallIds(
  papers: readonly MergedPaper[],
  known: readonly KnownPage[],
): ReadonlyMap<MergedPaper, string> {
  const kept = new Map<MergedPaper, string>();
  let pages = known.toSorted((a, b) => compareText(a.id, b.id));
  for (const { listKeys, accepts } of PASSES) {
    const byKey = indexPapers(papers, listKeys);
    pages = pages.filter((page) => {
      const found = listKeys(page)
        .flatMap((key) => byKey.get(key) ?? [])
        .find((paper) => !kept.has(paper) && accepts(paper, page));
      if (found) kept.set(found, page.id);
      return !found;
    });
  }
  return kept;
}

function indexPapers(
  papers: readonly MergedPaper[],
  listKeys: Pass['listKeys'],
): ReadonlyMap<string, readonly MergedPaper[]> {
  const byKey = new Map<string, MergedPaper[]>();
  for (const paper of papers) {
    for (const key of listKeys(paper)) {
      const found = byKey.get(key);
      if (found) found.push(paper);
      else byKey.set(key, [paper]);
    }
  }
  return byKey;
}

function listPlaces({ sources }: Named): readonly string[] {
  return sources.map(({ file, line }) => `${file}:${line}`);
}

function hasSameTitle(a: Named, b: Named): boolean {
  return toComparable(a.title) === toComparable(b.title);
}

/** Half of the letters agree: enough where the place already does. */
function hasLikeTitle(a: Named, b: Named): boolean {
  const [first, second] = [toComparable(a.title), toComparable(b.title)];
  return distance(first, second) <= Math.max(first.length, second.length) / 2;
}

const PASSES: readonly Pass[] = [
  { listKeys: listPlaces, accepts: hasSameTitle },
  { listKeys: ({ title }) => [toComparable(title)], accepts: () => true },
  { listKeys: listPlaces, accepts: hasLikeTitle },
];

type Named = Pick<KnownPage, 'title' | 'sources'>;

interface Pass {
  readonly listKeys: (named: Named) => readonly string[];
  readonly accepts: (paper: Named, page: Named) => boolean;
}
