import { basename } from 'node:path';
import type { Survey } from '../model/survey.ts';
import { compareText } from '../text/order.ts';
import type { SitePaper } from './site-paper.ts';

/** The papers that came last: by the day their first source was received, then by their own date. */
export function findRecentPapers(
  papers: Iterable<SitePaper>,
  { sources, count }: Pick<Survey, 'sources'> & { readonly count: number },
): readonly SitePaper[] {
  const received = (file: string): string => sources[basename(file)]?.received ?? '';
  return Array.from(papers, (paper) => ({ paper, day: findFirst(paper, received) }))
    .toSorted(
      (a, b) =>
        compareText(b.day, a.day) ||
        compareText(b.paper.published ?? '', a.paper.published ?? '') ||
        compareText(a.paper.id, b.paper.id),
    )
    .slice(0, count)
    .map(({ paper }) => paper);
}

function findFirst(paper: SitePaper, received: (file: string) => string): string {
  return paper.sources.map(({ file }) => received(file)).toSorted(compareText)[0] ?? '';
}
