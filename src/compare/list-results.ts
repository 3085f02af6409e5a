import type { PaperRecord } from '../model/paper.ts';
import { METRICS } from '../model/vocabulary.ts';
import { groupBy } from '../site/groups.ts';
import { nameMetric } from '../site/labels.ts';
import { nameResultPlace } from '../site/marks.ts';
import { printHedge, printQuantity } from '../site/quantities.ts';
import { nameUnit } from '../site/result-names.ts';
import type { BareRow, Value } from './comparison.ts';

/**
 * Lists what papers report, a row for each metric in one unit; numbers relative to a baseline and
 * absolute ones never share a row. Of one metric, the row that most papers share comes first.
 */
export function listResults(papers: readonly PaperRecord[]): readonly BareRow[] {
  const reported = papers.flatMap((paper, column) =>
    paper.results.map((result, index) => ({ paper, column, result, index })),
  );
  return METRICS.flatMap((metric) => {
    const own = reported.filter(({ result }) => result.metric === metric);
    return groupBy(own, ({ result }) => nameUnit(result))
      .map(({ name, items }) => ({
        name: nameMetric(metric),
        detail: name,
        cells: papers.map((_, column) =>
          items
            .filter((item) => item.column === column)
            .toSorted((a, b) => b.result.value - a.result.value)
            .map(toValue),
        ),
      }))
      .toSorted((a, b) => countStating(b) - countStating(a));
  });
}

function toValue({ paper, result, index }: Reported): Value {
  return {
    text: printQuantity(result),
    isNumber: true,
    hedge: printHedge(result),
    baseline: result.baseline,
    quote: result.quote,
    place: `${paper.url}index.html#${nameResultPlace(paper, index)}`,
  };
}

function countStating({ cells }: BareRow): number {
  return cells.filter(({ length }) => length > 0).length;
}

interface Reported {
  readonly paper: PaperRecord;
  readonly column: number;
  readonly result: PaperRecord['results'][number];
  readonly index: number;
}
