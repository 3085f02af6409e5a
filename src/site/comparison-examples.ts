import { compareText } from '../text/order.ts';
import { groupBy } from './groups.ts';
import { labelMetric, labelPlatform } from './labels.ts';
import { nameUnit } from './result-names.ts';
import type { SitePaper } from './site-paper.ts';

/** Papers that are worth seeing side by side. */
export interface ComparisonExample {
  /** What they have in common: `speedup on FPGA`. */
  readonly name: string;
  readonly papers: readonly SitePaper[];
}

/**
 * Finds papers that report most of the same things on the same platform, each in one example.
 *
 * It looks at every result once, so that it stays quick for ten thousand papers.
 */
export function findExamples(papers: readonly SitePaper[]): readonly ComparisonExample[] {
  const reports = papers.filter(({ system }) => system !== null).flatMap(listReports);
  const candidates = groupBy(reports, ({ metric, platform, unit }) =>
    [metric, platform, unit].join(),
  )
    .flatMap(({ items }) => makeCandidate(items))
    .toSorted((a, b) => b.common - a.common || compareText(a.name, b.name));

  const used = new Set<string>();
  const examples: ComparisonExample[] = [];
  for (const { name, papers: chosen, topics } of candidates) {
    const marks = [...topics, ...chosen.map(({ id }) => id)];
    if (examples.length === EXAMPLES || marks.some((mark) => used.has(mark))) continue;
    for (const mark of marks) used.add(mark);
    examples.push({ name, papers: chosen });
  }
  return examples;
}

const EXAMPLES = 3;
const PAPERS = 3;

/** Takes the paper of a group that measures most, and those that measure most of the same. */
function makeCandidate(reports: readonly Report[]): readonly Candidate[] {
  const byExtent = reports.toSorted(
    (a, b) => b.measured.size - a.measured.size || compareText(a.paper.title, b.paper.title),
  );
  const [first, ...others] = byExtent;
  if (!first) return [];
  const nearest = others
    .map((report) => ({ report, common: report.measured.intersection(first.measured).size }))
    .toSorted((a, b) => b.common - a.common)
    .slice(0, PAPERS - 1);
  if (nearest.length < PAPERS - 1) return [];
  const { metric, platform, paper } = first;
  return [
    {
      name: `${metric} on ${platform}`,
      topics: [metric, platform],
      papers: [paper, ...nearest.map(({ report }) => report.paper)],
      common: nearest.reduce((sum, { common }) => sum + common, 0),
    },
  ];
}

/** What a paper measures, on each of its platforms; a metric in one unit counts once. */
function listReports(paper: SitePaper): readonly Report[] {
  const measured = new Map(
    paper.results.map((result) => {
      const [metric, unit] = [labelMetric(result.metric), nameUnit(result)];
      return [`${metric} ${unit}`, { metric, unit }];
    }),
  );
  return paper.platforms.flatMap((id) =>
    [...measured.values()].map(({ metric, unit }) => ({
      paper,
      metric,
      unit,
      platform: labelPlatform(id),
      measured: new Set(measured.keys()),
    })),
  );
}

interface Candidate extends ComparisonExample {
  readonly topics: readonly string[];
  /** How much the papers measure in common. */
  readonly common: number;
}

interface Report {
  readonly paper: SitePaper;
  readonly metric: string;
  readonly unit: string;
  readonly platform: string;
  /** Everything that the paper measures, each metric with its unit. */
  readonly measured: ReadonlySet<string>;
}
