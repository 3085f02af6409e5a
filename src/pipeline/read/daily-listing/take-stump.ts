import type { Report } from '../../../report/report.ts';
import type { TextSource } from '../reader.ts';
import type { Item } from './list-items.ts';
import { quoteEnd } from './report-damage.ts';
import { isFinished } from './shape.ts';
import type { Label } from './way.ts';

/**
 * Reports that a file breaks off in the middle of its last line, and takes the line away where its
 * stump would say something wrong: half a title, or a date that may have lost its year.
 *
 * The beginning of an abstract is kept.
 */
export function takeStump(
  { items, labels }: Labelled,
  { file, broken }: TextSource,
  report: Report,
): Labelled {
  const item = items.at(-1);
  const label = labels.at(-1);
  if (!item?.cut || !label || label === 'oversized' || isWhole(item, label, broken)) {
    return { items, labels };
  }
  const { line, column } = item;
  report.add('read/cut-off', { text: quoteEnd(item.text) }, { file, line, column });
  return isText(label)
    ? { items, labels }
    : { items: items.slice(0, -1), labels: labels.slice(0, -1) };
}

function isWhole(item: Item, label: Label, broken: boolean): boolean {
  if (isText(label)) return !broken && isFinished(item.text);
  if (label === 'repeat' || label === 'day') return true;
  return item.kind === 'metadata' && item.metadata.date?.year !== undefined;
}

function isText(label: Label): boolean {
  return label === 'abstract' || label === 'more' || label === 'orphan';
}

interface Labelled {
  readonly items: readonly Item[];
  readonly labels: readonly Label[];
}
