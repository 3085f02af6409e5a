import type { PaperRecord } from '../model/paper.ts';
import { spellDate } from '../site/dates.ts';
import { KIND_LABELS, labelPlatform } from '../site/labels.ts';
import { nameFactPlace } from '../site/marks.ts';
import { listAddresses } from '../site/paper-addresses.ts';
import { countThings, joinWords } from '../site/words.ts';
import type { BareRow, Value } from './comparison.ts';

/** Lists what papers are, a row for each fact; `chapters` are the names of the chapters by id. */
export function listFacts(
  papers: readonly PaperRecord[],
  chapters: ReadonlyMap<string, string>,
): readonly BareRow[] {
  return FACTS.map(({ name, read }) => ({
    name,
    cells: papers.map((paper) => read(paper, chapters)),
  }));
}

/** The facts in their order. What stands behind a value, its words or its place, goes with it here. */
const FACTS: readonly Fact[] = [
  { name: 'Authors', read: readAuthors },
  { name: 'Date', read: ({ published }) => toValues(published && spellDate(published)) },
  { name: 'Venue', read: ({ venue }) => toValues(venue) },
  {
    name: 'Chapter',
    read: ({ chapter }, chapters) => [
      { text: chapters.get(chapter) ?? chapter, link: `${chapter}/index.html` },
    ],
  },
  { name: 'Kind', read: ({ kind }) => toValues(KIND_LABELS[kind]) },
  { name: 'Name', read: (paper) => withWords(paper, 'system') },
  { name: 'Platforms', read: (paper) => withWords(paper, 'platforms') },
  { name: 'Devices', read: (paper) => withWords(paper, 'devices') },
  { name: 'Number formats', read: (paper) => withWords(paper, 'precisions') },
  { name: 'Headline', read: ({ headline }) => toValues(headline) },
  { name: 'Code', read: (paper) => readAddresses(paper, (kind) => kind === 'code') },
  { name: 'Elsewhere', read: (paper) => readAddresses(paper, (kind) => kind !== 'code') },
];

/** The values of a field, each with the words that it was first read from, unless it is those words. */
function withWords(paper: PaperRecord, field: QuotedField): readonly Value[] {
  return VALUES[field](paper).map(({ value, text }) => {
    const words = paper.evidence.find(
      (one) => one.field === field && (field === 'system' || one.value === value),
    );
    const place = nameFactPlace(paper, field, field === 'system' ? undefined : value);
    if (!words || place === undefined || words.quote === text) return { text };
    return { text, quote: words.quote, place: `${paper.url}index.html#${place}` };
  });
}

const VALUES = {
  system: ({ system }: PaperRecord) => (system === null ? [] : [{ value: system, text: system }]),
  platforms: ({ platforms }: PaperRecord) =>
    platforms.map((value) => ({ value, text: labelPlatform(value) })),
  devices: ({ devices }: PaperRecord) => devices.map((value) => ({ value, text: value })),
  precisions: ({ precisions }: PaperRecord) => precisions.map((value) => ({ value, text: value })),
};

type QuotedField = keyof typeof VALUES;

function readAuthors({ authors, authorCount, organization }: PaperRecord): readonly Value[] {
  const [first, second, third] = authors;
  if (first === undefined) {
    return toValues(organization, authorCount && countThings(authorCount, 'author'));
  }
  const rest = authors.length - FIRST_AUTHORS;
  if (rest < 2) return toValues(joinWords(authors));
  return toValues([first, second, third, `and ${rest} others`].join(', '));
}

/** More names than these tell a reader less than their number. */
const FIRST_AUTHORS = 3;

function readAddresses(
  paper: PaperRecord,
  isWanted: (kind: ReturnType<typeof listAddresses>[number]['kind']) => boolean,
): readonly Value[] {
  return listAddresses(paper)
    .filter(({ kind }) => isWanted(kind))
    .map(({ kind, label, name, href }) => ({
      text: kind === 'code' ? name : `${label} ${name}`,
      link: href,
    }));
}

function toValues(...texts: readonly (string | number | null | undefined)[]): readonly Value[] {
  return texts.flatMap((text) => (text ? { text: String(text) } : []));
}

interface Fact {
  readonly name: string;
  readonly read: (paper: PaperRecord, chapters: ReadonlyMap<string, string>) => readonly Value[];
}
