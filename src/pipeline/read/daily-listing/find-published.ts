import type { StageContext } from '../../stage.ts';
import type { Item } from './list-items.ts';
import type { ListedDate } from './metadata.ts';
import type { ListedRecord } from './gather-records.ts';

/**
 * Gives the day that a record was published, as `2024-01-26`; undefined where it isn't known.
 *
 * A listing leaves out the year in which it was captured and doesn't state it. Unless survey.yaml
 * does, it is the year after the latest that the file states. The guess, dates that stay without a
 * year, and days that no calendar has, are reported.
 */
export function findPublished(
  records: readonly ListedRecord[],
  { file, items }: { file: string; items: readonly Item[] },
  { survey, report }: StageContext,
): ReadonlyMap<ListedRecord, string> {
  const key = file.replace(/^sources\//u, '');
  const stated = survey.sources[key] ?? survey.sources[`sources/${key}`];
  const inferred = inferYear(items);
  const capturedIn = stated?.capturedIn ?? inferred;

  const published = new Map<ListedRecord, string>();
  const yearless: number[] = [];
  for (const record of records) {
    const { title, facts } = record;
    if (!title || !facts.date) continue;
    if (facts.date.year === undefined) yearless.push(title.line);
    const year = facts.date.year ?? capturedIn;
    if (year === undefined) continue;
    const day = toDay(facts.date, year);
    if (day) published.set(record, day);
    else reportImpossible(title, facts.date.text);
  }
  reportYearless();
  return published;

  function reportImpossible({ text: title, line }: Item, text: string): void {
    report.add('read/impossible-date', { text, title }, { file, line });
  }

  function reportYearless(): void {
    const [line] = yearless;
    if (line === undefined || stated?.capturedIn !== undefined) return;
    const facts = { count: yearless.length, key };
    if (inferred === undefined) report.add('read/unknown-year', facts, { file, line });
    else report.add('read/inferred-year', { ...facts, year: inferred }, { file, line });
  }
}

/** The year after the latest that a line of the listing states. */
function inferYear(items: readonly Item[]): number | undefined {
  const latest = items.reduce((year, item) => Math.max(year, dateOf(item)?.year ?? 0), 0);
  return latest === 0 ? undefined : latest + 1;
}

function dateOf(item: Item): ListedDate | undefined {
  if (item.kind === 'day') return item.date;
  return item.kind === 'metadata' ? item.metadata.date : undefined;
}

function toDay({ month, day }: ListedDate, year: number): string | undefined {
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > lastDay) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
