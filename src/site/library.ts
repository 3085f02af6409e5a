import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { Chapter, Survey } from '../model/survey.ts';
import type { Naming } from '../model/naming.ts';
import { compareText } from '../text/order.ts';
import { findMentions, type Mention } from './mentions.ts';
import { reverseNames } from './reverse-names.ts';
import type { SitePaper } from './site-paper.ts';
import { readChapterTexts, readNotes, type ChapterText, type Note } from './texts.ts';
import { checkNames } from './unknown-name.ts';

type PaperEntry = CollectionEntry<'papers'>;

/** A chapter with its number in reading order and its papers, the newest first. */
export interface Shelf extends Pick<Chapter, 'id' | 'title' | 'scope'> {
  readonly number: number;
  readonly short: string;
  readonly papers: readonly SitePaper[];
  /** Papers of other chapters that touch this one. */
  readonly touching: readonly SitePaper[];
}

/** Everything that pages are made from. */
export interface Library {
  readonly survey: Survey;
  readonly shelves: readonly Shelf[];
  /** By id. */
  readonly papers: ReadonlyMap<string, PaperEntry>;
  readonly notes: ReadonlyMap<string, Note>;
  readonly chapterTexts: ReadonlyMap<string, ChapterText>;
  /** Paper id → the chapters and notes whose text links to it. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** Paper id → the papers that name its system, each with the words that do. */
  readonly namedBy: ReadonlyMap<string, readonly Naming[]>;
}

/** Opens the library; a build opens it once. */
export function openLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return readLibrary();
  opened ??= readLibrary();
  return opened;
}

let opened: Promise<Library> | undefined;

async function readLibrary(): Promise<Library> {
  const [survey, papers] = await Promise.all([
    getEntry('survey', 'survey'),
    getCollection('papers'),
  ]);
  if (!survey) throw new Error('The collection `survey` is empty.');
  const byId = new Map(papers.toSorted((a, b) => compareText(a.id, b.id)).map((p) => [p.id, p]));
  const notes = readNotes();
  const chapters = readChapterTexts();
  checkNames(notes.values(), 'paper', byId.keys());
  checkNames(
    chapters.values(),
    'chapter',
    survey.data.chapters.map(({ id }) => id),
  );
  return {
    survey: survey.data,
    shelves: fillShelves(survey.data.chapters, papers.map(({ data }) => data).toSorted(byDate)),
    papers: byId,
    notes,
    chapterTexts: chapters,
    mentions: findMentions({ chapters, notes, papers: byId }),
    namedBy: reverseNames([...byId.values()].map(({ data }) => data)),
  };
}

function fillShelves(chapters: readonly Chapter[], papers: readonly SitePaper[]): readonly Shelf[] {
  return chapters.map(({ id, title, short = title, scope }, index) => ({
    id,
    title,
    short,
    scope,
    number: index + 1,
    papers: papers.filter(({ chapter }) => chapter === id),
    touching: papers.filter(({ alsoIn }) => alsoIn.includes(id)),
  }));
}

/** The newest first, those without a date last; of one day by title. */
function byDate(a: SitePaper, b: SitePaper): number {
  return compareText(b.published ?? '', a.published ?? '') || compareText(a.title, b.title);
}
