import type { MendedEntry, Repair } from '../model/entry.ts';

/**
 * Compares what was mended with what labelled papers say should be.
 *
 * Every place counts: a repair is right where it changes the same characters to the same characters.
 * A text is right where it reads, white space folded, as the labels would have it.
 */
export function scoreRepairs(cases: readonly RepairCase[]): RepairScore {
  const papers = cases.map(comparePaper);
  const right = sum(papers, ({ right }) => right);
  const precision = divide(right, right + sum(papers, ({ wrong }) => wrong.length));
  const recall = divide(right, right + sum(papers, ({ missed }) => missed.length));
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    texts: cases.length,
    textsRight: papers.filter(({ isTextRight }) => isTextRight).length,
    misses: papers.flatMap(({ title, wrong, missed }) => [
      ...missed.map((repair) => ({ title, problem: 'missed' as const, ...repair })),
      ...wrong.map((repair) => ({ title, problem: 'wrong' as const, ...repair })),
    ]),
  };
}

/** A paper's labelled repairs beside what the repair stage made of its entry. */
export interface RepairCase {
  readonly expected: readonly Pick<Repair, 'raw' | 'fixed'>[];
  readonly mended: MendedEntry;
}

/** Shares are between 0 and 1; a share of nothing counts as 1. */
export interface RepairScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly texts: number;
  readonly textsRight: number;
  readonly misses: readonly RepairMiss[];
}

interface RepairMiss {
  readonly title: string;
  /** `missed`: labelled but not made so; `wrong`: made but not labelled so. */
  readonly problem: 'missed' | 'wrong';
  readonly raw: string;
  readonly fixed: string;
}

function comparePaper({ expected, mended }: RepairCase): PaperComparison {
  const { title: rawTitle, abstract: rawAbstract = '' } = mended.raw;
  const raw = `${rawTitle}\n${rawAbstract}`;
  const wanted = findChanges(raw, expected);
  const made = findChanges(raw, mended.repairs);
  return {
    title: rawTitle,
    right: [...made.keys()].filter((key) => wanted.has(key)).length,
    wrong: [...made].filter(([key]) => !wanted.has(key)).map(([, change]) => change),
    missed: [...wanted].filter(([key]) => !made.has(key)).map(([, change]) => change),
    isTextRight:
      fold(applyChanges(raw, [...wanted.values()])) === fold(`${mended.title}\n${mended.abstract}`),
  };
}

/** Finds all places of all repairs; a longer repair takes its place before a shorter one within it. */
function findChanges(
  raw: string,
  repairs: readonly Pick<Repair, 'raw' | 'fixed'>[],
): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>();
  const taken: Change[] = [];
  for (const repair of repairs.toSorted((a, b) => b.raw.length - a.raw.length)) {
    if (repair.raw === '') continue;
    for (let at = raw.indexOf(repair.raw); at >= 0; at = raw.indexOf(repair.raw, at + 1)) {
      const change = { ...repair, start: at, end: at + repair.raw.length };
      if (!isWholeWord(raw, change)) continue;
      if (taken.some(({ start, end }) => start < change.end && change.start < end)) continue;
      taken.push(change);
      changes.set(describeCore(change), change);
    }
  }
  return changes;
}

/** `3times` is no place of its own in `13times` or `5.3times`. */
function isWholeWord(raw: string, { start, end }: Change): boolean {
  const joinsBefore =
    /^[\p{L}\p{N}]/u.test(raw.slice(start)) && /[\p{L}\p{N}.]$/u.test(raw.slice(0, start));
  const joinsAfter = /^[\p{L}\p{N}]{2}/u.test(raw.slice(end - 1, end + 1));
  return !joinsBefore && !joinsAfter;
}

/** Names a change by what it changes, without the characters around that stay. */
function describeCore({ start, end, raw, fixed }: Change): string {
  let before = 0;
  while (before < raw.length && raw[before] === fixed[before]) before += 1;
  let after = 0;
  const most = Math.min(raw.length, fixed.length) - before;
  while (after < most && raw.at(-1 - after) === fixed.at(-1 - after)) after += 1;
  const core = fixed.slice(before, fixed.length - after);
  return `${start + before}-${end - after}:${core}`;
}

function applyChanges(raw: string, changes: readonly Change[]): string {
  let text = '';
  let position = 0;
  for (const { start, end, fixed } of changes.toSorted((a, b) => a.start - b.start)) {
    text += raw.slice(position, start) + fixed;
    position = end;
  }
  return text + raw.slice(position);
}

function fold(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}

function divide(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

interface Change {
  readonly raw: string;
  readonly fixed: string;
  readonly start: number;
  readonly end: number;
}

interface PaperComparison {
  readonly title: string;
  readonly right: number;
  readonly wrong: readonly Change[];
  readonly missed: readonly Change[];
  readonly isTextRight: boolean;
}
