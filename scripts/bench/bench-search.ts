import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { publicRecordSchema } from '../../src/model/paper.ts';
import { openBrowser } from '../../tests/site/browser.ts';
import { buildPeerSite, PEERS } from './build-peer-site.ts';
import { makeManyPapers, varyDocuments } from './many-papers.ts';
import { measureSearch, type SearchFigures } from './measure-search.ts';
import { listPeerDocuments } from './peers/documents.ts';
import { readJudgedQueries } from './rank-queries.ts';
import { serveCompressed } from './serve-compressed.ts';

/**
 * Measures the palette of a built site, and the other engines beside it, at so many papers: the
 * site's own, and variations of them where it has fewer.
 */
export async function benchSearch({ dist, content, sizes }: Wanted): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'conspectus-bench-'));
  const browser = await openBrowser();
  try {
    const record = publicRecordSchema.parse(
      JSON.parse(await readFile(join(dist, 'papers.json'), 'utf8')),
    );
    const documents = await listPeerDocuments(record, content);
    const measured: Measured[] = [];
    for (const size of sizes) {
      const papers = Math.max(size, documents.length);
      const isOwn = papers === documents.length;
      const folders = { site: isOwn ? dist : join(folder, 'many'), peers: join(folder, 'peers') };
      if (!isOwn) await makeManyPapers({ dist, out: folders.site, count: papers });
      await buildPeerSite(varyDocuments(documents, papers), folders.peers);
      measured.push(...(await measureAll(browser, papers, folders)));
    }
    return { browser: browser.version(), measured };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureAll(
  browser: Browser,
  papers: number,
  { site, peers }: Record<'site' | 'peers', string>,
): Promise<Measured[]> {
  const judged = await readJudgedQueries();
  const queries = KINDS.flatMap((kind) =>
    judged.filter((one) => one.kind === kind).slice(0, 3),
  ).map(({ query }) => query);
  const server = await serveCompressed({
    '/packages/': resolve('node_modules'),
    '/peers/': peers,
    '/': site,
  });
  const measured = [
    {
      name: 'this site',
      papers,
      figures: await measureSearch(browser, {
        ...{ server, queries, address: server.base },
        enter: enterPalette,
      }),
    },
  ];
  for (const { file, peer } of PEERS) {
    const address = `${server.base}peers/?engine=${file}`;
    const figures = await measureSearch(browser, { server, queries, address, enter: enterField });
    measured.push({ name: peer.name, papers, figures });
  }
  server.close();
  return measured;
}

/** Of each, the first three judged queries are asked, of one word to eight. */
const KINDS = ['known item', 'topic', 'acronym', 'device'];

async function enterPalette(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog[open] input').waitFor();
}

async function enterField(page: Page): Promise<void> {
  await page.locator('input').focus();
}

interface Wanted {
  /** The folder of the built site. */
  readonly dist: string;
  /** The folder of the survey. */
  readonly content: string;
  /** The numbers of papers to measure at. */
  readonly sizes: readonly number[];
}

export interface Bench {
  /** The version of the browser. */
  readonly browser: string;
  readonly measured: readonly Measured[];
}

export interface Measured {
  readonly name: string;
  readonly papers: number;
  readonly figures: SearchFigures;
}
