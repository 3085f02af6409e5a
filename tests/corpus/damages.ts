import type { Entry } from '../../src/model/entry.ts';

/** A record of a listing, with the lines, from 0, that hold its title and its abstract. */
export interface Spot {
  readonly entry: Entry & { readonly abstract: string };
  readonly title: number;
  readonly abstract: number;
}

/**
 * Damages a record in the lines of a listing, of which each may become several or none.
 *
 * Gives what the record should be read as; undefined where it should only be reported.
 */
export type Damage = (lines: string[][], spot: Spot) => Entry | undefined;

/**
 * Ways to damage a record, each with how many of the 467 records may be read other than hoped; these,
 * too, are reported, and cost no other record.
 */
export const DAMAGES: readonly (readonly [where: string, damage: Damage, misread: number])[] = [
  ['a title is lost', loseTitle, 0],
  ['an abstract is lost', loseAbstract, 0],
  ['a title stands twice', (lines, spot) => double(lines, spot, spot.title), 0],
  ['an abstract stands twice', (lines, spot) => double(lines, spot, spot.abstract), 0],
  ['an abstract breaks in the middle', split, 2],
  ['an abstract breaks between two sentences', splitSentences, 12],
  ['words of the page stand above an abstract', addNavigation, 0],
  ['a strange word stands above a title', addStranger, 0],
  ['a title is in lower case', (lines, spot) => rename(lines, spot, toLower), 0],
  ['a title ends with a full stop', (lines, spot) => rename(lines, spot, addFullStop), 0],
  ['a title has 200 characters', (lines, spot) => rename(lines, spot, lengthen), 0],
  ['an abstract is one sentence', keepSentence, 0],
];

function put(lines: string[][], index: number, texts: string[]): undefined {
  lines[index] = texts;
}

function loseTitle(lines: string[][], { title }: Spot): undefined {
  put(lines, title, []);
}

function loseAbstract(lines: string[][], { entry, abstract }: Spot): Entry {
  put(lines, abstract, []);
  const { abstract: _, ...rest } = entry;
  return rest;
}

function double(lines: string[][], { entry, title }: Spot, index: number): Entry {
  lines[index]?.push(index === title ? entry.title : entry.abstract);
  return entry;
}

function split(lines: string[][], { entry, abstract }: Spot): Entry {
  const text = entry.abstract;
  const blank = text.indexOf(' ', Math.floor(text.length / 2));
  put(lines, abstract, [text.slice(0, blank), text.slice(blank + 1)]);
  return entry;
}

function splitSentences(lines: string[][], { entry, abstract }: Spot): Entry {
  const sentences = entry.abstract.split(/(?<=\p{Ll}\.) (?=\p{Lu})/u);
  const half = Math.ceil(sentences.length / 2);
  const parts = [sentences.slice(0, half), sentences.slice(half)].map((part) => part.join(' '));
  put(lines, abstract, parts);
  return entry;
}

function addNavigation(lines: string[][], { entry, title }: Spot): Entry {
  lines[title]?.push('Subscribe', 'Apr 20', '·', 'Load more');
  return entry;
}

function addStranger(lines: string[][], { entry, title }: Spot): Entry {
  lines[title]?.unshift('Cookies');
  return entry;
}

function rename(lines: string[][], spot: Spot, change: (title: string) => string): Entry {
  const title = change(spot.entry.title);
  put(lines, spot.title, [title]);
  return { ...spot.entry, title };
}

function toLower(title: string): string {
  return title.toLowerCase();
}

function addFullStop(title: string): string {
  return `${title}.`;
}

function lengthen(title: string): string {
  return title.length >= 200 ? title : lengthen(`${title} and ${title.replaceAll(':', '')}`);
}

function keepSentence(lines: string[][], spot: Spot): Entry {
  const [abstract = ''] = spot.entry.abstract.split(/(?<=\.) (?=\p{Lu})/u);
  put(lines, spot.abstract, [abstract]);
  return { ...spot.entry, abstract };
}
