import { compareText } from '../text/order.ts';
import type { SitePaper } from './site-paper.ts';

/** A source file with the number of its records that became papers, and of the different papers. */
export interface SourceTally {
  readonly file: string;
  readonly records: number;
  readonly papers: number;
  /** Papers that no other source names. */
  readonly only: number;
}

/** Counts what each source gave, by file name. */
export function tallySources(papers: Iterable<SitePaper>): readonly SourceTally[] {
  const tallies = new Map<string, { records: number; papers: number; only: number }>();
  for (const { sources } of papers) {
    const files = new Set(sources.map(({ file }) => file));
    for (const file of files) {
      const tally = tallies.get(file) ?? { records: 0, papers: 0, only: 0 };
      tally.records += sources.filter((source) => source.file === file).length;
      tally.papers += 1;
      tally.only += files.size === 1 ? 1 : 0;
      tallies.set(file, tally);
    }
  }
  return [...tallies]
    .map(([file, tally]) => ({ file, ...tally }))
    .toSorted((a, b) => compareText(a.file, b.file));
}

/** A repair rule with how often it acted, on how many papers, and one case of it. */
export interface RepairTally {
  readonly rule: string;
  readonly edits: number;
  readonly papers: number;
  readonly example: { readonly raw: string; readonly fixed: string };
}

/** Counts what each repair rule mended, the busiest first. */
export function tallyRepairs(papers: Iterable<SitePaper>): readonly RepairTally[] {
  const tallies = new Map<string, RepairTally>();
  for (const { repairs } of papers) {
    const seen = new Set<string>();
    for (const { rule, raw, fixed } of repairs.flatMap(splitRules)) {
      const {
        edits,
        papers: count,
        example,
      } = tallies.get(rule) ?? {
        edits: 0,
        papers: 0,
        example: { raw, fixed },
      };
      tallies.set(rule, {
        rule,
        edits: edits + 1,
        papers: count + (seen.has(rule) ? 0 : 1),
        example,
      });
      seen.add(rule);
    }
  }
  return [...tallies.values()].toSorted((a, b) => b.edits - a.edits || compareText(a.rule, b.rule));
}

/** An edit that two rules made together counts for each: `lost-times + lost-letter`. */
function splitRules({ rule, ...edit }: Repair): Repair[] {
  return rule.split(' + ').map((name) => ({ ...edit, rule: name }));
}

type Repair = SitePaper['repairs'][number];
