import type { MendedEntry } from '../../model/entry.ts';
import { toComparable } from '../../text/comparable.ts';
import { compareText } from '../../text/order.ts';
import type { Group } from './group-entries.ts';

/**
 * The entry of a paper that spells its title best: the leading one, unless another spells the same
 * words with more capitals, as many bibliographies drop them, and doesn't shout.
 */
export function chooseTitle(group: Group, lead: MendedEntry): MendedEntry {
  const words = toComparable(lead.title);
  const same = group.filter(({ title }) => toComparable(title) === words);
  return same.reduce((best, entry) => (compareSpelling(entry, best) < 0 ? entry : best), lead);
}

function compareSpelling(a: MendedEntry, b: MendedEntry): number {
  const more = countCapitals(b.title) - countCapitals(a.title);
  if (more !== 0) return more;
  return a.title === b.title ? 0 : compareMarks(a.title, b.title);
}

/** Of two titles with as many capitals, the one with accents kept says more. */
function compareMarks(a: string, b: string): number {
  const accents = (title: string) => title.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;
  return accents(b) - accents(a) || (accents(a) === 0 ? 0 : compareText(a, b));
}

function countCapitals(title: string): number {
  const capitals = title.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = title.match(/\p{L}/gu)?.length ?? 0;
  return capitals * 2 > letters ? 0 : capitals;
}
