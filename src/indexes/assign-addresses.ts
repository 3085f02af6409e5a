import type { SitePaper } from '../site/site-paper.ts';
import { digestText } from '../text/digest.ts';
import { foldLetters } from '../text/fold-letters.ts';
import { compareText } from '../text/order.ts';
import { toSlug } from '../text/slug.ts';
import type { Named } from './named.ts';

/**
 * Gives every entry an address of its own. That of an author is made from the spelling on the earliest paper, so
 * that papers which a survey gains change no address of those it has.
 *
 * Where two would share one, the earlier keeps it; the later, like a name in another script, gets digits of
 * the name's digest.
 */
export function assignAddresses(
  entries: readonly Named[],
  writing: ReadonlyMap<string, readonly Dated[]>,
): ReadonlyMap<Named, string> {
  const ids = new Map<Named, string>();
  const taken = new Set<string>();
  const aged = entries.map((entry) => ({ entry, ...findFirst(entry, writing) }));
  for (const { entry, name } of aged.toSorted(byAge)) {
    const { address = name } = entry;
    const slug = toSlug(foldLetters(address));
    const id = slug === '' || taken.has(slug) ? addDigest(slug, address) : slug;
    taken.add(id);
    ids.set(entry, id);
  }
  return ids;
}

function findFirst(
  { written }: Named,
  writing: ReadonlyMap<string, readonly Dated[]>,
): { name: string; age: string } {
  const uses = written.flatMap((name) =>
    // `~` sorts behind digits: the undated come last.
    (writing.get(name) ?? []).map(({ id, published }) => ({
      name,
      age: `${published ?? '~'} ${id}`,
    })),
  );
  return uses.toSorted(byAge)[0] ?? { name: '', age: '' };
}

function byAge(a: { name: string; age: string }, b: { name: string; age: string }): number {
  return compareText(a.age, b.age) || compareText(a.name, b.name);
}

function addDigest(slug: string, name: string): string {
  return [slug, digestText(name, 8)].filter(Boolean).join('-');
}

type Dated = Pick<SitePaper, 'id' | 'published'>;
