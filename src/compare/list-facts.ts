import type { PaperRecord } from '../model/paper.ts';
import { spellDate } from '../site/dates.ts';
import { KIND_LABELS, labelPlatform } from '../site/labels.ts';
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
  { name: 'Name', read: ({ system }) => toValues(system) },
  { name: 'Platforms', read: ({ platforms }) => toValues(...platforms.map(labelPlatform)) },
  { name: 'Devices', read: ({ devices }) => toValues(...devices) },
  { name: 'Number formats', read: ({ precisions }) => toValues(...precisions) },
  { name: 'Headline', read: ({ headline }) => toValues(headline) },
  { name: 'Code', read: (paper) => readAddresses(paper, (kind) => kind === 'code') },
  { name: 'Elsewhere', read: (paper) => readAddresses(paper, (kind) => kind !== 'code') },
];

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
