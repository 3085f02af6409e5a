import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MDXInstance } from 'astro';
import * as z from 'zod';
import { noteSchema, type NoteFrontMatter } from '../model/note.ts';
import { splitFrontMatter } from '../text/front-matter.ts';
import { CONTENT_FOLDER } from './folders.ts';
import { readYamlFile } from './yaml-file.ts';

/** A text that a person wrote in MDX: a note, or the editor's text of a chapter. */
export interface WrittenText<Head> {
  /** Of the paper or the chapter that it is about. */
  readonly id: string;
  readonly file: string;
  readonly head: Head;
  /** As written, with its front matter. */
  readonly source: string;
  load(): Promise<Module>;
}

export type Note = WrittenText<NoteFrontMatter>;
export type ChapterText = WrittenText<z.output<typeof chapterHeadSchema>>;

/** Reads the notes, by the id of their paper. */
export function readNotes(): ReadonlyMap<string, Note> {
  return readTexts('notes', noteSchema, NOTES);
}

/** Reads the editor's texts, by the id of their chapter. */
export function readChapterTexts(): ReadonlyMap<string, ChapterText> {
  return readTexts('chapters', chapterHeadSchema, CHAPTERS);
}

const chapterHeadSchema = z.strictObject({ title: z.string().min(1).optional() });

// `@survey` is the folder of the survey, wherever it lies; Vite wants to see the whole pattern.
const NOTES = import.meta.glob<Module>('@survey/notes/*.mdx');
const CHAPTERS = import.meta.glob<Module>('@survey/chapters/*.mdx');

function readTexts<Head>(
  folder: string,
  schema: z.ZodType<Head>,
  modules: Readonly<Record<string, () => Promise<Module>>>,
): ReadonlyMap<string, WrittenText<Head>> {
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
    return [{ id: basename(name, '.mdx'), file, head, source, load }];
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

type Module = MDXInstance<Record<string, unknown>>;
