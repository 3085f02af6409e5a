import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MDXInstance } from 'astro';
import type * as z from 'zod';
import { chapterTextSchema, essaySchema } from '../model/chapter-text.ts';
import { NOTE_ENDINGS, noteSchema, type NoteFrontMatter } from '../model/note.ts';
import type { NoteForm } from '../model/survey.ts';
import type { PaperNames } from '../prose/paper-names.ts';
import type { Prose } from '../prose/prose.ts';
import { splitFrontMatter } from '../text/front-matter.ts';
import { CONTENT_FOLDER } from './folders.ts';
import { writeMarkdownHtml } from './markdown-html.ts';
import { readProseOnce } from './read-prose-once.ts';
import { readYamlFile } from './yaml-file.ts';

/** A text that a person wrote. */
export interface WrittenText<Head> extends PlainText<Head> {
  load(): Promise<Module>;
}

/** A note is in MDX, and then it is loaded, or the HTML that was made of its Markdown. */
export type Note = PlainText<NoteFrontMatter> &
  ({ load(): Promise<Module> } | { readonly html: string });
export type ChapterText = WrittenText<z.output<typeof chapterTextSchema>>;
/** The survey's introduction or conclusion. */
export type Essay = WrittenText<z.output<typeof essaySchema>>;

interface PlainText<Head> {
  /** Of the paper or the chapter that it is about, or what the text is: `introduction`. */
  readonly id: string;
  readonly file: string;
  readonly head: Head;
  /** What it says, in plain words. */
  readonly prose: Prose;
}

/** Reads the notes, by the id of their paper. */
export function readNotes(names: PaperNames, form: NoteForm): ReadonlyMap<string, Note> {
  if (form === 'mdx') return readTexts('notes', noteSchema, { modules: NOTES, names });
  return readFolder('notes', { schema: noteSchema, names, form }, (name) =>
    name.endsWith(NOTE_ENDINGS[form])
      ? (source) => ({ html: writeMarkdownHtml(source) })
      : undefined,
  );
}

/** Reads the editor's texts, by the id of their chapter. */
export function readChapterTexts(names: PaperNames): ReadonlyMap<string, ChapterText> {
  return readTexts('chapters', chapterTextSchema, { modules: CHAPTERS, names });
}

/** Reads the survey's introduction and conclusion, by these names; it may have neither. */
export function readEssays(names: PaperNames): ReadonlyMap<string, Essay> {
  return readTexts('', essaySchema, { modules: ESSAYS, names });
}

// `@survey` is the folder of the survey, wherever it lies; Vite wants to see the whole pattern.
const NOTES = import.meta.glob<Module>('@survey/notes/*.mdx');
const CHAPTERS = import.meta.glob<Module>('@survey/chapters/*.mdx');
const ESSAYS = import.meta.glob<Module>('@survey/{introduction,conclusion}.mdx');

function readTexts<S extends z.ZodType>(
  folder: string,
  schema: S,
  { modules, names }: Sources,
): ReadonlyMap<string, WrittenText<z.output<S>>> {
  const loaders = new Map(Object.entries(modules).map(([path, load]) => [basename(path), load]));
  return readFolder(folder, { schema, names, form: 'mdx' }, (name) => {
    const load = loaders.get(name);
    return load && (() => ({ load }));
  });
}

/** `choose` gives what makes the body of a file of this name; none for a file that is no text. */
function readFolder<S extends z.ZodType, Body>(
  folder: string,
  { schema, names, form }: Kind<S>,
  choose: (name: string) => ((source: string) => Body) | undefined,
): ReadonlyMap<string, PlainText<z.output<S>> & Body> {
  const texts = listFolder(join(CONTENT_FOLDER, folder)).flatMap((name) => {
    const makeBody = choose(name);
    if (!makeBody) return [];
    const file = join(CONTENT_FOLDER, folder, name);
    const source = readFileSync(file, 'utf8');
    const yaml = splitFrontMatter(source)?.yaml ?? '{}';
    const head = readYamlFile(
      { file, yaml, firstLine: 2 },
      schema,
      'correct it at the top of the file',
    );
    const prose = readProseOnce({ file, source, form }, names);
    return [{ id: basename(name, NOTE_ENDINGS[form]), file, head, prose, ...makeBody(source) }];
  });
  return new Map(texts.map((text) => [text.id, text]));
}

/** In order; a survey needs neither notes nor texts of chapters. */
function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}

interface Sources {
  readonly modules: Readonly<Record<string, () => Promise<Module>>>;
  readonly names: PaperNames;
}

interface Kind<S> {
  readonly schema: S;
  readonly names: PaperNames;
  readonly form: NoteForm;
}

type Module = MDXInstance<Record<string, unknown>>;
