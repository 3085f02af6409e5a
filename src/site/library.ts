import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { CslItem } from '../citations/csl-item.ts';
import type { Chapter, Survey } from '../model/survey.ts';
import type { Naming } from '../model/naming.ts';
import { listPaperNames, type PaperNames } from '../prose/paper-names.ts';
import type { SelectableSurvey } from '../prose/select-papers.ts';
import { indexPapers } from '../indexes/index-papers.ts';
import type { Indexes } from '../indexes/paper-index.ts';
import { compareText } from '../text/order.ts';
import { byDate } from './by-date.ts';
import { findCitedTogether, type Companion } from './cited-together.ts';
import { citeSurvey } from './cite-survey.ts';
import { findMentions, type Mention, type MentioningText } from './mentions.ts';
import { reverseNames } from './reverse-names.ts';
import type { SitePaper } from './site-paper.ts';
import { refuseElements } from './refuse-elements.ts';
import { readPath } from './reading-path.ts';
import {
  readChapterTexts,
  readEssays,
  readNotes,
  type ChapterText,
  type Essay,
  type Note,
} from './texts.ts';
import { checkNames } from './unknown-name.ts';

type PaperEntry = CollectionEntry<'papers'>;

/** A chapter with its number in reading order and its papers, the newest first. */
export interface Shelf extends Pick<Chapter, 'id' | 'title' | 'scope'> {
  readonly number: number;
  readonly short: string;
  readonly papers: readonly SitePaper[];
  /** Those to read one after the other, chosen by the editor; a chapter need not have such a path. */
  readonly path: readonly SitePaper[];
  /** Papers of other chapters that touch this one. */
  readonly touching: readonly SitePaper[];
}

/** Everything that pages are made from. */
export interface Library {
  readonly survey: Survey;
  readonly shelves: readonly Shelf[];
  /** By id. */
  readonly papers: ReadonlyMap<string, PaperEntry>;
  /** By the id of the paper; under keys that are unique in the survey. */
  readonly citations: ReadonlyMap<string, CslItem>;
  readonly notes: ReadonlyMap<string, Note>;
  readonly chapterTexts: ReadonlyMap<string, ChapterText>;
  readonly introduction: Essay | undefined;
  readonly conclusion: Essay | undefined;
  readonly names: PaperNames;
  /** What live tables, lists and figures in texts choose from. */
  readonly selectable: SelectableSurvey;
  /** Paper id → the texts that cite it or link to it, in reading order, notes last. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** Paper id → the papers that texts cite together with it. */
  readonly citedTogether: ReadonlyMap<string, readonly Companion[]>;
  /** Paper id → the papers that name its system, each with the words that do. */
  readonly namedBy: ReadonlyMap<string, readonly Naming[]>;
  /** The papers by author, venue, category, keyword and year. */
  readonly indexes: Indexes;
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
  const names = listPaperNames([...byId.values()].map(({ data }) => data));
  const notes = readNotes(names, survey.data.notes);
  const chapterTexts = readChapterTexts(names);
  const essays = readEssays(names);
  const { chapters } = survey.data;
  checkNames(notes.values(), 'paper', byId.keys());
  checkNames(
    chapterTexts.values(),
    'chapter',
    chapters.map(({ id }) => id),
  );
  const texts = {
    introduction: essays.get('introduction'),
    conclusion: essays.get('conclusion'),
    chapterTexts,
    notes,
  };
  const selectable = {
    chapters: chapters.map(({ id }) => id),
    papers: [...byId.values()].map(({ id, data }) => ({ ...data, hasNote: notes.has(id) })),
    names,
  };
  const dated = papers.map(({ data }) => data).toSorted(byDate);
  const shelves = fillShelves(chapters, dated).map((shelf) => ({
    ...shelf,
    path: readPath(chapterTexts.get(shelf.id), shelf, names),
  }));
  const written = listTexts(texts, shelves);
  for (const text of written) refuseElements(text, selectable);
  return {
    survey: survey.data,
    shelves,
    papers: byId,
    citations: citeSurvey([...byId.values()].map(({ data }) => data)),
    names,
    selectable,
    ...texts,
    mentions: findMentions(written),
    citedTogether: findCitedTogether(written),
    namedBy: reverseNames([...byId.values()].map(({ data }) => data)),
    indexes: indexPapers(dated, survey.data),
  };
}

type Texts = Pick<Library, 'introduction' | 'conclusion' | 'chapterTexts' | 'notes'>;

/** In reading order. */
function listTexts(
  { introduction, conclusion, chapterTexts, notes }: Texts,
  shelves: readonly Shelf[],
): readonly (MentioningText & { readonly file: string })[] {
  const chapters = shelves.flatMap(({ id }) => chapterTexts.get(id) ?? []);
  return [
    ...(introduction ? [{ kind: 'introduction' as const, ...introduction }] : []),
    ...chapters.map((text) => ({ kind: 'chapter' as const, ...text })),
    ...(conclusion ? [{ kind: 'conclusion' as const, ...conclusion }] : []),
    ...[...notes.values()].map((text) => ({ kind: 'note' as const, ...text })),
  ];
}

function fillShelves(
  chapters: readonly Chapter[],
  papers: readonly SitePaper[],
): readonly Omit<Shelf, 'path'>[] {
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
