import { compareText } from '../text/order.ts';
import { areCompatible, readName, type ReadName } from './read-name.ts';

/**
 * Groups the names in lists of authors, one list a paper, by whom they mean; the fullest spelling of a group
 * comes first.
 *
 * To take two people for one is worse than to list one twice. So spellings that differ in case and punctuation
 * alone are one, as there is nothing to tell them apart by; others are joined only where the family name is the
 * same, the given names don't contradict each other, both have written with a third whose name is the same,
 * no paper has both, and the shorter spelling fits nobody else.
 */
export function joinNames(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const spellings = gatherSpellings(lists);
  const groups = new Map<Spelling, Spelling[]>();
  for (const alike of Map.groupBy(spellings, ({ read }) => read.bucket).values()) {
    for (const [one, other] of listPairs(alike)) {
      const joined = [...(groups.get(one) ?? [one]), ...(groups.get(other) ?? [other])];
      const unique = [...new Set(joined)];
      if (!canBeOne(unique)) continue;
      for (const spelling of unique) groups.set(spelling, unique);
    }
  }
  const wholes = new Set(spellings.map((spelling) => groups.get(spelling) ?? [spelling]));
  return Array.from(wholes, (group) =>
    group.toSorted(byFullness).flatMap(({ written }) => [...written].toSorted(byCase)),
  );
}

/** Names that are the same but for case and punctuation, with the papers that have them. */
function gatherSpellings(lists: readonly (readonly string[])[]): readonly Spelling[] {
  const spellings = new Map<string, Spelling>();
  const reads = new Map<string, ReadName>();
  for (const [paper, names] of lists.entries()) {
    const own = names.map((name) => {
      const read = reads.get(name) ?? readName(name);
      reads.set(name, read);
      return { name, read };
    });
    for (const { name, read } of own) {
      const spelling = spellings.get(read.key) ?? {
        read,
        written: new Set(),
        papers: new Set(),
        fellows: new Set(),
      };
      spellings.set(read.key, spelling);
      spelling.written.add(name);
      spelling.papers.add(paper);
      for (const { read: fellow } of own)
        if (fellow.isFull && fellow.key !== read.key) spelling.fellows.add(fellow.key);
    }
  }
  return [...spellings.values()];
}

/** The pairs that are safe to join. */
function listPairs(alike: readonly Spelling[]): readonly (readonly [Spelling, Spelling])[] {
  const candidates = new Map(
    alike.map((one) => [
      one,
      alike.filter((other) => other !== one && areCompatible(one.read, other.read)),
    ]),
  );
  // Whose candidates contradict each other may be either of them.
  const clear = alike.filter((one) => areAllCompatible(candidates.get(one) ?? []));
  return clear.flatMap((one) =>
    (candidates.get(one) ?? [])
      .filter((other) => clear.includes(other) && !one.fellows.isDisjointFrom(other.fellows))
      .map((other) => [one, other] as const),
  );
}

function canBeOne(group: readonly Spelling[]): boolean {
  const papers = group.flatMap((spelling) => [...spelling.papers]);
  return new Set(papers).size === papers.length && areAllCompatible(group);
}

function areAllCompatible(spellings: readonly Spelling[]): boolean {
  return spellings.every((a, at) =>
    spellings.slice(at + 1).every((b) => areCompatible(a.read, b.read)),
  );
}

/** Names written out before initials, and the longer before the shorter. */
function byFullness(a: Spelling, b: Spelling): number {
  const [first, second] = [a.read, b.read];
  return (
    second.given.join('').length - first.given.join('').length ||
    countAccents(second.key) - countAccents(first.key) ||
    compareText(first.key, second.key)
  );
}

/** With its letters that are none of the 26, of which each accent is one. */
function countAccents(key: string): number {
  return key.normalize('NFD').replaceAll(/[a-z\d ]/gu, '').length;
}

/** Small letters before capitals, so that none is called in capitals without need. */
function byCase(a: string, b: string): number {
  return compareText(b, a);
}

/** Ways of writing that differ in case and punctuation alone. */
interface Spelling {
  readonly read: ReadName;
  readonly written: Set<string>;
  /** By their places among the lists. */
  readonly papers: Set<number>;
  /** Whom they have written with, as far as a given name is written out. */
  readonly fellows: Set<string>;
}
