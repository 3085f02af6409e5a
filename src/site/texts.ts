import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MDXInstance } from 'astro';
import type * as z from 'zod';
import { chapterTextSchema, essaySchema } from '../model/chapter-text.ts';
import { noteSchema, type NoteFrontMatter } from '../model/note.ts';
import type { PaperNames } from '../prose/paper-names.ts';
import type { Prose } from '../prose/prose.ts';
import { splitFrontMatter } from '../text/front-matter.ts';
import { CONTENT_FOLDER } from './folders.ts';
import { readProseOnce } from './read-prose-once.ts';
import { readYamlFile } from './yaml-file.ts';

/** A text that a person wrote in MDX. */
export interface WrittenText<Head> {
  /** Of the paper or the chapter that it is about, or what the text is: `introduction`. */
  readonly id: string;
  readonly file: string;
  readonly head: Head;
  /** What it says, in plain words. */
  readonly prose: Prose;
  load(): Promise<Module>;
}

export type Note = WrittenText<NoteFrontMatter>;
export type ChapterText = WrittenText<z.output<typeof chapterTextSchema>>;
/** The survey's introduction or conclusion. */
export type Essay = WrittenText<z.output<typeof essaySchema>>;

/** Reads the notes, by the id of their paper. */
export function readNotes(names: PaperNames): ReadonlyMap<string, Note> {
  return readTexts('notes', noteSchema, { modules: NOTES, names });
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
  const texts = listFolder(join(CONTENT_FOLDER, folder)).flatMap((name) => {
    const load = loaders.get(name);
    if (!load) return [];
    const file = join(CONTENT_FOLDER, folder, name);
    const source = readFileSync(file, 'utf8');
    const yaml = splitFrontMatter(source)?.yaml ?? '{}';
    const head = readYamlFile(
      { file, yaml, firstLine: 2 },
      schema,
      'correct it at the top of the file',
    );
    const prose = readProseOnce({ file, source }, names);
    return [{ id: basename(name, '.mdx'), file, head, prose, load }];
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

type Module = MDXInstance<Record<string, unknown>>;
