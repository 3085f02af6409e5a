import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { citePaper } from '../citations/cite-paper.ts';
import { writeReferences } from '../citations/write-references.ts';
import { digestText } from '../text/digest.ts';
import { readPaperFile } from './paper-file.ts';
import { watchFolder } from './watch-folder.ts';

/**
 * Loads the generated pages of a folder, each compiled once for every digest.
 *
 * They don't go through Vite: a module for each paper costs more than all the rest of a build.
 */
export function loadPapers(folder: string): Loader {
  return {
    name: 'papers',
    async load(context) {
      forgetOldCode(context);
      await loadAll(folder, context);
      watchFolder(context, folder, () => loadAll(folder, context));
    },
  };
}

async function loadAll(folder: string, { store, ...context }: LoaderContext): Promise<void> {
  const gone = new Set(store.keys());
  for (const file of listPages(folder)) {
    const id = basename(file, '.mdx');
    gone.delete(id);
    const page = await readFile(file, 'utf8');
    const digest = context.generateDigest(page);
    if (store.get(id)?.digest === digest) continue;
    const { paper, html, text } = readPaperFile(file, page);
    const data = await context.parseData({ id, data: { ...paper, abstract: text } });
    const references = writeReferences(citePaper(paper, id));
    store.set({ id, data, digest, rendered: { html, metadata: { references } } });
  }
  for (const id of gone) store.delete(id);
}

function listPages(folder: string): string[] {
  return readFolder(folder)
    .filter((path) => path.endsWith('.mdx'))
    .toSorted()
    .map((path) => join(folder, path));
}

/** A survey without papers is one that has not been ingested yet. */
function readFolder(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (problem) {
    if (existsSync(folder)) throw problem;
    return [];
  }
}

/** What another version of this code compiled is compiled again. */
function forgetOldCode({ config, meta, store }: LoaderContext): void {
  const code = ['site', 'model', 'text', 'citations']
    .map((room) => new URL(`${room}/`, config.srcDir))
    .flatMap((room) => readdirSync(room).map((name) => readFileSync(new URL(name, room), 'utf8')));
  const digest = digestText(code.join('\n'), 16);
  if (meta.get('code') !== digest) store.clear();
  meta.set('code', digest);
}
