import { foldLetters } from '../text/fold-letters.ts';
import { compareText } from '../text/order.ts';
import type { Named } from './named.ts';

/**
 * Takes ways of writing together that differ in case, accents and punctuation alone, once `nameOf` has left out
 * what doesn't belong to the name; the group is called by the name that most of them have.
 */
export function groupByName(
  written: readonly string[],
  nameOf: (written: string) => string,
): readonly Named[] {
  const groups = Map.groupBy(written, (one) => {
    const name = nameOf(one);
    // A name of signs alone is only its own.
    return foldLetters(name) || name;
  });
  return Array.from(groups, ([sort, own]) => {
    const name = chooseName(own.map((one) => nameOf(one)));
    return { name, sort, address: name, written: own };
  });
}

function chooseName(names: readonly string[]): string {
  const counted = [...Map.groupBy(names, (name) => name)].map(([name, { length }]) => ({
    name,
    length,
  }));
  const [first] = counted.toSorted((a, b) => b.length - a.length || compareText(a.name, b.name));
  return first?.name ?? '';
}
