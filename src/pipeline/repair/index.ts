import type { Entry, MendedEntry, Repair } from '../../model/entry.ts';
import type { Report } from '../../report/report.ts';
import type { Stage } from '../stage.ts';
import { listRepairs } from './audit.ts';
import { findLeftOver, isUnresolved } from './left-over.ts';
import { settleTexts } from './settle.ts';

/**
 * Mends what a capture did to the mark-up of titles and abstracts, and lists every edit.
 *
 * Text without damage stays as it is, character by character. Reports what can't be mended.
 */
export const repairEntries: Stage<readonly Entry[], readonly MendedEntry[]> = (
  entries,
  { report },
) =>
  entries.map((entry) => {
    const mended = repairEntry(entry, report);
    reportDoubts(mended, report);
    return mended;
  });

function repairEntry(entry: Entry, report: Report): MendedEntry {
  const { title, abstract = '' } = entry;
  const settled = settleTexts(title, abstract);
  if (!settled) {
    report.add('repair/tangled', { title }, entry.place);
    return { ...entry, abstract, raw: entry, repairs: [] };
  }
  return {
    ...entry,
    title: settled.title.text,
    abstract: settled.abstract.text,
    raw: entry,
    repairs: uniteRepairs(listRepairs(settled.title), listRepairs(settled.abstract)),
  };
}

function uniteRepairs(
  inTitle: readonly Repair[],
  inAbstract: readonly Repair[],
): readonly Repair[] {
  const repairs = new Map<string, Repair>();
  for (const repair of [...inTitle, ...inAbstract]) {
    const key = `${repair.raw}\n${repair.fixed}`;
    if (!repairs.has(key)) repairs.set(key, repair);
  }
  return [...repairs.values()];
}

function reportDoubts({ title, abstract, repairs, place }: MendedEntry, report: Report): void {
  for (const { raw, fixed } of repairs.filter(isUnresolved)) {
    report.add('repair/unknown-command', { title, raw, fixed }, place);
  }
  const leftOver = findLeftOver(title) ?? findLeftOver(abstract);
  if (leftOver !== undefined) report.add('repair/left-over', { title, leftOver }, place);
}
