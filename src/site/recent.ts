import { basename } from 'node:path';
import { compareText } from '../text/order.ts';
import type { Library, SitePaper } from './library.ts';

/** The papers that came into the survey last: by the day their first source was received, then by date. */
export function findRecentPapers({ survey, papers }: Library, count: number): readonly SitePaper[] {
  const received = new Map(
    Object.entries(survey.sources).map(([file, facts]) => [basename(file), facts.received ?? '']),
  );
  const dayOf = (paper: SitePaper): string =>
    paper.sources.map(({ file }) => received.get(basename(file)) ?? '').toSorted(compareText)[0] ??
    '';
  return [...papers.values()]
    .map(({ data }) => ({ data, day: dayOf(data) }))
    .toSorted(
      (a, b) =>
        compareText(b.day, a.day) ||
        compareText(b.data.published ?? '', a.data.published ?? '') ||
        compareText(a.data.id, b.data.id),
    )
    .slice(0, count)
    .map(({ data }) => data);
}
