import type { Naming } from '../model/naming.ts';
import type { SitePaper } from './site-paper.ts';

/** Turns who names whom around: paper id → the papers that name it, each with its own words. */
export function reverseNames(
  papers: readonly Pick<SitePaper, 'id' | 'names'>[],
): ReadonlyMap<string, readonly Naming[]> {
  const namings = papers.flatMap(({ id, names }) =>
    names.map((naming) => ({ of: naming.id, by: id, quote: naming.quote })),
  );
  const byNamed = Map.groupBy(namings, ({ of }) => of);
  return new Map(
    Array.from(byNamed, ([of, all]) => [of, all.map(({ by, quote }) => ({ id: by, quote }))]),
  );
}
