import { METRICS } from '../model/vocabulary.ts';
import { compareText } from '../text/order.ts';
import { readYear } from './dates.ts';
import { groupBy } from './groups.ts';
import { labelPlatform, nameMetric } from './labels.ts';
import type { Shelf } from './library.ts';
import { nameResultPlace } from './marks.ts';
import { UNDATED } from './matrix.ts';
import { nameUnit } from './result-names.ts';
import type { SitePaper } from './site-paper.ts';

type Result = SitePaper['results'][number];

/** A reported result with the paper that reports it. */
export interface ReportedResult {
  readonly paper: SitePaper;
  readonly result: Result;
  /** The address of its words. */
  readonly place: string;
  readonly shelf: Shelf;
  readonly year: string;
}

/** Results that may be compared: one metric in one unit, all relative or all absolute. */
interface ResultGroup extends Pick<Result, 'unit' | 'relative'> {
  readonly name: string;
  /** The largest first. */
  readonly results: readonly ReportedResult[];
}

export interface MetricResults {
  readonly metric: Result['metric'];
  readonly name: string;
  readonly count: number;
  /** The fullest first. */
  readonly groups: readonly ResultGroup[];
}

/** Gathers every reported result of a survey by what it measures. */
export function gatherResults(shelves: readonly Shelf[]): readonly MetricResults[] {
  const reported = shelves.flatMap((shelf) =>
    shelf.papers.flatMap((paper) =>
      paper.results.map((result, index) => ({
        paper,
        result,
        place: `/papers/${paper.id}/#${nameResultPlace(paper, index)}`,
        shelf,
        year: readYear(paper.published) ?? UNDATED,
      })),
    ),
  );
  return METRICS.flatMap((metric) => {
    const own = reported.filter(({ result }) => result.metric === metric);
    if (own.length === 0) return [];
    return {
      metric,
      name: nameMetric(metric),
      count: own.length,
      groups: makeGroups(own),
    };
  });
}

/** What a filter of the results offers: values with the words for them and their counts. */
export interface ResultFacet {
  readonly facet: 'chapter' | 'platform' | 'format' | 'metric' | 'year';
  readonly options: readonly { value: string; label: string; count: number }[];
}

/** Lists what the results can be filtered by; what no result has is left out. */
export function listResultFacets(metrics: readonly MetricResults[]): readonly ResultFacet[] {
  const all = metrics.flatMap(({ groups }) => groups.flatMap(({ results }) => results));
  const byCount = (values: readonly Option[]): Option[] =>
    values.toSorted((a, b) => b.count - a.count || compareText(a.label, b.label));
  const inOrder = all.toSorted((a, b) => a.shelf.number - b.shelf.number);
  const chapters = tally(inOrder, ({ shelf }) => [{ value: shelf.id, label: shelf.short }]);
  const years = tally(all, ({ year }) => [{ value: year, label: year }]);
  return [
    { facet: 'chapter', options: chapters },
    {
      facet: 'platform',
      options: byCount(
        tally(all, ({ paper }) =>
          paper.platforms.map((value) => ({ value, label: labelPlatform(value) })),
        ),
      ),
    },
    {
      facet: 'format',
      options: byCount(
        tally(all, ({ paper }) => paper.precisions.map((value) => ({ value, label: value }))),
      ),
    },
    {
      facet: 'metric',
      options: metrics.map(({ metric, name, count }) => ({ value: metric, label: name, count })),
    },
    { facet: 'year', options: years.toSorted((a, b) => compareText(b.value, a.value)) },
  ];
}

function makeGroups(results: readonly ReportedResult[]): readonly ResultGroup[] {
  const groups = groupBy(results, ({ result }) => `${result.unit}\n${result.relative}`);
  return groups
    .flatMap(({ items }) => {
      const [first] = items;
      if (!first) return [];
      const { unit, relative } = first.result;
      const sorted = items.toSorted(
        (a, b) => b.result.value - a.result.value || compareText(a.paper.title, b.paper.title),
      );
      return { unit, relative, name: nameUnit(first.result), results: sorted };
    })
    .toSorted((a, b) => b.results.length - a.results.length || compareText(a.name, b.name));
}

function tally(
  results: readonly ReportedResult[],
  optionsOf: (result: ReportedResult) => readonly Omit<Option, 'count'>[],
): readonly Option[] {
  const options = results.flatMap((result) => optionsOf(result));
  return groupBy(options, ({ value }) => value).map(({ name, items }) => ({
    value: name,
    label: items[0]?.label ?? name,
    count: items.length,
  }));
}

type Option = ResultFacet['options'][number];
