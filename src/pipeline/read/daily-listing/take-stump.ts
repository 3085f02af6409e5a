import type { Report } from '../../../report/report.ts';
import type { TextSource } from '../reader.ts';
import type { Item } from './list-items.ts';
import { quoteEnd } from './quote.ts';
import { isFinished } from './shape.ts';
import type { Label } from './way.ts';

/**
 * Reports that a file breaks off in the middle of its last line, and takes the line away where its
 * stump would say something wrong: “• 1” of “• 14 authors”.
 *
 * The beginning of an abstract or of a title is kept: many files end without a line break and are
 * whole.
 */
export function takeStump(
  { items, labels }: Labelled,
  { file, broken }: TextSource,
  report: Report,
): Labelled {
  const item = items.at(-1);
  const label = labels.at(-1);
  if (!item?.cut || !label || isWhole(item, label, broken)) return { items, labels };
  const { line, column } = item;
  report.add('read/cut-off', { text: quoteEnd(item.text) }, { file, line, column });
  return item.kind === 'metadata' || label === 'stray'
    ? { items: items.slice(0, -1), labels: labels.slice(0, -1) }
    : { items, labels };
}

function isWhole(item: Item, label: Label, broken: boolean): boolean {
  if (item.kind === 'metadata')
    return !item.metadata.organization || item.metadata.date !== undefined;
  if (item.kind !== 'text') return true;
  return label !== 'title' && label !== 'stray' && !broken && isFinished(item.text);
}

interface Labelled {
  readonly items: readonly Item[];
  readonly labels: readonly Label[];
}
