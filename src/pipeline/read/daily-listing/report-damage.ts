import type { Facts } from '../../../report/diagnostic.ts';
import type { MessageId } from '../../../report/messages/index.ts';
import type { Report } from '../../../report/report.ts';
import type { Gathered, Leftover, ListedRecord } from './gather-records.ts';
import type { Kinship } from './kinship.ts';
import type { Item, Repeat } from './list-items.ts';
import { quoteStart } from './quote.ts';

/** Reports what is damaged in the records of a file, and what belongs to none of them. */
export function reportDamage(
  { records, left, repeats }: Gathered & { readonly repeats: readonly Repeat[] },
  { file, kinship }: { file: string; kinship: Kinship },
  report: Report,
): void {
  for (const record of records) {
    for (const { id, facts, items } of findDamage(record, kinship)) add(id, facts, items);
  }
  for (const { item, line, count } of repeats) {
    report.add('read/repeated-line', { text: quoteStart(item.text), count }, { file, line });
  }
  for (const leftover of left) add(nameLeftover(leftover), factsOf(leftover), [leftover.item]);

  function add(id: MessageId, facts: Facts, items: readonly Item[]): void {
    report.add(id, facts, ...items.map(({ line, column }) => ({ file, line, column })));
  }
}

function findDamage({ title, lines, below }: ListedRecord, kinship: Kinship): readonly Damage[] {
  const [first] = lines;
  if (!title) {
    const facts = { text: quoteStart(first?.text ?? '') };
    return [{ id: 'read/missing-title', facts, items: [...lines, ...below] }];
  }
  const facts = { title: quoteStart(title.text), count: lines.length };
  if (!first) return [{ id: 'read/missing-abstract', facts, items: [title] }];
  const found: Damage[] = [];
  if (lines.length > 1) found.push({ id: 'read/joined-lines', facts, items: lines });
  if (isDoubtful(title.text, lines, kinship)) {
    found.push({ id: 'read/doubtful-abstract', facts, items: [first, title] });
  }
  return found;
}

/**
 * Where an abstract and the next title are both lost, the halves that are left look like a paper.
 *
 * Of the 467 records in tests/corpus 2 share less than this with their own abstracts, of titles above
 * another record's abstract 4 in 5. Of shorter abstracts too many would.
 */
const DOUBTFUL_SHARE = 0.25;
const LONG_ENOUGH = 500;

function isDoubtful(title: string, lines: readonly Item[], kinship: Kinship): boolean {
  const abstract = lines.map(({ text }) => text).join(' ');
  return abstract.length >= LONG_ENOUGH && kinship.share(title, abstract) < DOUBTFUL_SHARE;
}

function nameLeftover({ label }: Leftover): MessageId {
  if (label === 'facts' || label === 'name') return 'read/stray-metadata';
  return label === 'oversized' ? 'read/oversized-line' : 'read/stray-line';
}

function factsOf({ item }: Leftover): Facts {
  return { text: quoteStart(item.text), count: item.text.length };
}

interface Damage {
  readonly id: MessageId;
  readonly facts: Facts;
  readonly items: readonly Item[];
}
