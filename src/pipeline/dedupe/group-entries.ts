import type { MendedEntry } from '../../model/entry.ts';
import { compareText } from '../../text/order.ts';
import { type Fingerprint, isSamePaper, takeFingerprint } from './compare-entries.ts';

/** Entries of one paper, in the order of their places. */
export type Group = readonly [MendedEntry, ...MendedEntry[]];

/** Shingles kept of an abstract to find its like: two versions of one share several of the least. */
const SKETCH_SIZE = 8;
/** A shingle in more entries than this is a phrase of the field and says nothing. */
const COMMON = 64;

/**
 * Gathers the entries that describe one paper; the order of the input doesn't matter.
 *
 * Only entries that share an identifier, a title or a rare run of words are compared, so that the
 * work grows with the entries and not with their square. An entry without an abstract joins the
 * one paper of its title; where several papers bear that title it stays alone.
 */
export function groupEntries(entries: readonly MendedEntry[]): readonly Group[] {
  const prints = entries.map(takeFingerprint).toSorted(comparePlaces);
  const parents = prints.map((_, index) => index);
  const bare = (index: number) => prints[index]?.shingles.size === 0;
  const buckets = fillBuckets(prints);

  for (const bucket of buckets) {
    joinWithin(
      bucket.filter((index) => !bare(index)),
      prints,
      parents,
    );
  }
  for (const bucket of buckets) {
    const papers = new Set(bucket.filter((index) => !bare(index)).map((i) => findRoot(parents, i)));
    if (papers.size <= 1) joinWithin(bucket, prints, parents);
  }
  return collectGroups(prints, parents);
}

function joinWithin(bucket: readonly number[], prints: readonly Fingerprint[], parents: number[]) {
  // Against one member of each paper found so far, not against all: a bucket may hold one paper often.
  const leads: number[] = [];
  for (const index of bucket) {
    const print = prints[index];
    const lead = leads.find((other) => {
      const lead = prints[other];
      return print && lead && isSamePaper(print, lead);
    });
    if (lead === undefined) leads.push(index);
    else join(parents, lead, index);
  }
}

/** Indexes of entries that might be one paper, by what they share; buckets of one are left out. */
function fillBuckets(prints: readonly Fingerprint[]): readonly (readonly number[])[] {
  const buckets = new Map<string, number[]>();
  prints.forEach((print, index) => {
    for (const key of listKeys(print)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(index);
      else buckets.set(key, [index]);
    }
  });
  return [...buckets]
    .filter(
      ([key, bucket]) => bucket.length > 1 && (!key.startsWith('s:') || bucket.length <= COMMON),
    )
    .map(([, bucket]) => bucket);
}

function listKeys({ entry, title, shingles }: Fingerprint): readonly string[] {
  const sketch = [...Uint32Array.from(shingles).sort().subarray(0, SKETCH_SIZE)];
  return [
    ...(entry.arxiv === undefined ? [] : [`a:${entry.arxiv}`]),
    ...(entry.doi === undefined ? [] : [`d:${entry.doi.toLowerCase()}`]),
    ...(title === '' ? [] : [`t:${title}`]),
    ...sketch.map((hash) => `s:${hash}`),
  ];
}

function collectGroups(prints: readonly Fingerprint[], parents: number[]): readonly Group[] {
  const groups = new Map<number, [MendedEntry, ...MendedEntry[]]>();
  prints.forEach(({ entry }, index) => {
    const root = findRoot(parents, index);
    const group = groups.get(root);
    if (group) group.push(entry);
    else groups.set(root, [entry]);
  });
  return [...groups.values()];
}

function findRoot(parents: number[], index: number): number {
  let root = index;
  for (
    let parent = parents[root];
    parent !== undefined && parent !== root;
    parent = parents[root]
  ) {
    parents[root] = parents[parent] ?? parent;
    root = parent;
  }
  return root;
}

function join(parents: number[], a: number, b: number): void {
  const [first, second] = [findRoot(parents, a), findRoot(parents, b)];
  parents[Math.max(first, second)] = Math.min(first, second);
}

function comparePlaces(a: Fingerprint, b: Fingerprint): number {
  const [first, second] = [a.entry.place, b.entry.place];
  return compareText(first.file, second.file) || first.line - second.line;
}
