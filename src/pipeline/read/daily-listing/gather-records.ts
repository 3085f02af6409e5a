import type { Item } from './list-items.ts';
import type { Metadata } from './metadata.ts';
import type { Label } from './way.ts';

/**
 * Gathers labelled items into records; what belongs to none is left over.
 *
 * Facts that a record has already, or that stand above the first record, are left over as well:
 * the paper that they belong to is lost.
 */
export function gatherRecords(items: readonly Item[], labels: readonly Label[]): Gathered {
  const gathered: { records: Draft[]; left: Leftover[] } = { records: [], left: [] };
  for (const [index, item] of items.entries()) {
    const label = labels[index];
    if (label && !take(item, label, gathered.records)) gathered.left.push({ item, label });
  }
  return gathered;
}

/** Adds an item to the record that it belongs to; false where it belongs to none. */
function take(item: Item, label: Label, records: Draft[]): boolean {
  if (label === 'title') return records.push({ title: item, lines: [], below: [], facts: {} }) > 0;
  if (label === 'orphan') return records.push({ lines: [item], below: [], facts: {} }) > 0;
  if (label === 'day') return true;
  const record = records.at(-1);
  if (label === 'abstract' || label === 'more') return (record?.lines.push(item) ?? 0) > 0;
  return (label === 'name' || label === 'facts') && takeFacts(item, record);
}

function takeFacts(item: Item, record: Draft | undefined): boolean {
  const facts = factsOf(item);
  if (!record || contradicts(record.facts, facts)) return false;
  record.facts = { ...record.facts, ...facts };
  record.below.push(item);
  return true;
}

function factsOf(item: Item): Metadata {
  if (item.kind === 'metadata') return item.metadata;
  return item.kind === 'day' ? { date: item.date } : { organization: item.text };
}

/** Who wrote a paper is stated once, and before its date; a fact that is said twice does no harm. */
function contradicts(known: Metadata, facts: Metadata): boolean {
  if (facts.date && known.date && facts.date.text !== known.date.text) return true;
  if (facts.authorCount === undefined && facts.organization === undefined) return false;
  if (known.date !== undefined) return true;
  if (known.authorCount === undefined && known.organization === undefined) return false;
  return known.authorCount !== facts.authorCount || known.organization !== facts.organization;
}

interface Draft extends ListedRecord {
  readonly lines: Item[];
  readonly below: Item[];
  facts: Metadata;
}

/** A title, the lines of its abstract, and facts; either title or lines may be lost. */
export interface ListedRecord {
  readonly title?: Item;
  readonly lines: readonly Item[];
  /** Where the facts stand. */
  readonly below: readonly Item[];
  readonly facts: Metadata;
}

export interface Leftover {
  readonly item: Item;
  readonly label: Label;
}

export interface Gathered {
  readonly records: readonly ListedRecord[];
  readonly left: readonly Leftover[];
}
