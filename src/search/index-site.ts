import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import * as z from 'zod';
import { listStarts } from '../pagefind-from-disk/listed-parts.ts';
import { PARTS_FILE } from './index-parts.ts';
import { formatPages, PAGES_FILE } from './page-ids.ts';
import { formatVocabulary, VOCABULARY_FILE } from './vocabulary.ts';

const entrySchema = z.object({
  languages: z.record(z.string(), z.object({ page_count: z.int() })),
});

const fragmentSchema = z.object({ url: z.string(), content: z.string() });

/** What of Pagefind's output the site uses: neither its own interfaces nor its worker. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..+\.pagefind|.+\.pf_\w+)$/u;

/**
 * Indexes the paper pages of a built site and writes the index into its folder `pagefind/`.
 *
 * Gives the number of papers that can be found; throws where one cannot. `language` is a BCP 47
 * tag; without it each page says its own.
 */
export async function indexSite(dist: string, language?: string): Promise<{ pages: number }> {
  try {
    const index = await openIndex(language);
    const read = await addPapers(index, dist);
    const { errors, files } = await index.getFiles();
    throwFirst(errors);

    const pages = countPages(files);
    if (pages !== read) {
      throw new Error(
        `${read - pages} of ${read} pages in ${join(dist, 'papers')} cannot be searched: they have no element with data-pagefind-body`,
      );
    }
    await writeIndex(join(dist, 'pagefind'), files);
    return { pages };
  } finally {
    await close();
  }
}

async function openIndex(language: string | undefined): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({
    // Addresses that end in a file name work from disk and on every server.
    keepIndexUrl: true,
    // Pagefind's stemmers go by the language alone: `en` of `en-GB`.
    ...(language !== undefined && { forceLanguage: new Intl.Locale(language).language }),
  });
  throwFirst(errors);
  if (!index) throw new Error('Pagefind gave no index.');
  return index;
}

async function addPapers(index: PagefindIndex, dist: string): Promise<number> {
  const { errors, page_count } = await index.addDirectory({
    path: dist,
    glob: 'papers/*/index.html',
  });
  throwFirst(errors);
  if (page_count === 0) throw new Error(`There is no page to index in ${join(dist, 'papers')}.`);
  return page_count;
}

function throwFirst(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

function countPages(files: readonly IndexFile[]): number {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = entrySchema.parse(JSON.parse(Buffer.from(entry?.content ?? []).toString()));
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

async function writeIndex(folder: string, files: readonly IndexFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const pages = readPages(files);
  const texts = pages.map(({ content }) => content);
  await writeFile(join(folder, VOCABULARY_FILE), formatVocabulary(texts));
  const ids = pages.map(({ id, url }) => [id, url] as const);
  await writeFile(join(folder, PAGES_FILE), formatPages(ids));
  await writeFile(join(folder, PARTS_FILE), readStarts(files).join('\n'));
  for (const { path, content } of files.filter(({ path }) => NEEDED.test(path))) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

/** Reads the pages back: gzipped JSON after a word by which Pagefind knows its files. */
function readPages(files: readonly IndexFile[]): IndexedPage[] {
  return files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map(({ path, content }) => {
      const text = gunzipSync(content).toString();
      const page = fragmentSchema.parse(JSON.parse(text.slice(text.indexOf('{'))));
      return { ...page, id: basename(path, '.pf_fragment') };
    });
}

/** Every language of a site has parts of its own. */
function readStarts(files: readonly IndexFile[]): string[] {
  const metas = files.filter(({ path }) => path.endsWith('.pf_meta'));
  return metas.flatMap(({ content }) => listStarts(content));
}

interface IndexedPage extends z.infer<typeof fragmentSchema> {
  /** By which the search names it. */
  readonly id: string;
}
