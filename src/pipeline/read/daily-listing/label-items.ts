import type { Kinship } from './kinship.ts';
import type { Item } from './list-items.ts';
import { listSteps } from './list-steps.ts';
import { weighShape } from './shape.ts';
import { DAMAGE, type Label, type Way } from './way.ts';

/**
 * Says of every item what it is, so that the listing as a whole is as likely as it can be.
 *
 * A listing goes title, abstract, facts, title, abstract, facts; what breaks that order is damage
 * and has a price, and so has a title that looks like an abstract. The cheapest way through all
 * items is found (Viterbi's algorithm): a line that could be either is decided by its neighbours,
 * and behind a damaged spot the listing falls back into step by itself. Takes a time in proportion
 * to the number of items.
 */
export function labelItems(items: readonly Item[], kinship: Kinship): readonly Label[] {
  let ways: readonly Way[] = [{ state: 'start', cost: 0, title: '', text: '', length: 0 }];
  const factsFirst = standFactsFirst(items);
  for (const [index, item] of items.entries()) {
    const spot = { item, above: items[index - 1], below: items[index + 1], factsFirst };
    ways = keepCheapest(listSteps(ways, spot, kinship));
  }
  const ends = ways.map((way) =>
    way.state === 'title' ? { ...way, cost: way.cost + DAMAGE } : way,
  );
  return walkBack(ends.toSorted((a, b) => a.cost - b.cost)[0]);
}

/** Tells where most facts stand: below the abstract (false), or between title and abstract (true). */
function standFactsFirst(items: readonly Item[]): boolean {
  const votes = items.map((item, index) => {
    const above = items[index - 1];
    const below = items.slice(index, index + 4).find(({ kind }) => kind === 'text');
    if (item.kind !== 'metadata' || above?.kind !== 'text' || !below) return 0;
    return Math.sign(weighShape(below.text) - weighShape(above.text));
  });
  return votes.reduce<number>((sum, vote) => sum + vote, 0) > 0;
}

/** Behind a stray line the title above it is the one that counts, so both are kept for a while. */
function keepCheapest(ways: readonly Way[]): readonly Way[] {
  const cheapest = new Map<string, Way>();
  for (const way of ways) {
    const key = way.label === 'stray' ? `stray ${way.state}` : way.state;
    const known = cheapest.get(key);
    if (!known || way.cost < known.cost) cheapest.set(key, way);
  }
  return [...cheapest.values()];
}

function walkBack(last: Way | undefined): readonly Label[] {
  const labels: Label[] = [];
  for (let way = last; way?.label; way = way.before) labels.push(way.label);
  return labels.toReversed();
}
