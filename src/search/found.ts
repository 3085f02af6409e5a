import type { PagefindResult } from './pagefind-bundle.ts';

/** Papers that were found, by the id of their page; those of one score in the order of the map. */
export type Found = ReadonlyMap<string, FoundPage>;

export interface FoundPage {
  readonly score: number;
  /** What each search knows of the page: its facts, and where the words stand. */
  readonly results: readonly PagefindResult[];
}

/** Gives what a search found; `rate` can give another score than Pagefind's. */
export function toFound(
  results: readonly PagefindResult[],
  rate = ({ score }: PagefindResult) => score,
): Found {
  return new Map(
    results.map((result) => [result.id, { score: rate(result), results: [result] }] as const),
  );
}

/** Keeps what all have, with the sum of the scores. */
export function intersect([first = new Map(), ...others]: readonly Found[]): Found {
  return others.reduce((kept, other) => {
    const pairs = kept.entries().flatMap(([id, page]) => {
      const same = other.get(id);
      return same ? [[id, join(page, same, page.score + same.score)] as const] : [];
    });
    return new Map(pairs);
  }, first);
}

/** Gathers what any has, with the best of the scores. */
export function unite(all: readonly Found[]): Found {
  const united = new Map<string, FoundPage>();
  for (const [id, page] of all.flatMap((found) => [...found])) {
    const same = united.get(id);
    united.set(id, same ? join(same, page, Math.max(same.score, page.score)) : page);
  }
  return united;
}

/** Takes away what others have. */
export function subtract(found: Found, others: readonly Found[]): Found {
  return new Map(found.entries().filter(([id]) => !others.some((other) => other.has(id))));
}

function join(a: FoundPage, b: FoundPage, score: number): FoundPage {
  return { score, results: [...a.results, ...b.results] };
}
