import { cp, glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexSite } from '../../src/search/index-site.ts';
import type { PeerDocument } from './peers/documents.ts';
import { makeVariations } from './vary-text.ts';

/**
 * Makes a site of so many papers out of a built one: the real papers, then as many variations of each
 * as it takes, with an index over all. All other pages stay as they are.
 */
export async function makeManyPapers({ dist, out, count }: Wanted): Promise<void> {
  await cp(dist, out, { recursive: true, filter: (path) => !PAPERS_AND_INDEX.test(path) });
  const names = (await Array.fromAsync(glob('papers/*/index.html', { cwd: dist }))).toSorted();
  const pages = await Promise.all(names.map((name) => readFile(join(dist, name), 'utf8')));
  const vary = makeVariations(
    pages.flatMap((page) => (ARTICLE.exec(page)?.[0] ?? '').match(TEXT) ?? []),
    SEED,
  );
  for (let made = 0; made < count; made += 1) {
    const at = made % pages.length;
    const page = pages[at] ?? '';
    const folder = join(out, 'papers', `${made}`);
    const varied = page.replace(ARTICLE, (article) => article.replaceAll(TEXT, vary));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), made < pages.length ? page : varied);
  }
  await indexSite(out);
}

/** The same for the engines that are given documents. */
export function varyDocuments(documents: readonly PeerDocument[], count: number): PeerDocument[] {
  const vary = makeVariations(
    documents.flatMap(({ id, ...parts }) => (id === '' ? [] : Object.values(parts))),
    SEED,
  );
  return Array.from({ length: count }, (_, made) => {
    const document = documents[made % documents.length];
    if (!document) throw new Error('There is no paper to vary.');
    const { id, ...parts } = document;
    if (made < documents.length) return document;
    return {
      id: `${id}-${made}`,
      title: vary(parts.title),
      system: vary(parts.system),
      headline: vary(parts.headline),
      abstract: vary(parts.abstract),
      note: vary(parts.note),
      authors: vary(parts.authors),
      facts: parts.facts,
    };
  });
}

const SEED = 338;

const PAPERS_AND_INDEX = /[/\\](?:papers|pagefind)(?:[/\\]|$)/u;

/** What of a page is indexed, and the texts in it, tags left out. */
const ARTICLE = /<article[\s\S]*<\/article>/u;
const TEXT = /(?<=>)[^<]+(?=<)/gu;

interface Wanted {
  readonly dist: string;
  readonly out: string;
  readonly count: number;
}
