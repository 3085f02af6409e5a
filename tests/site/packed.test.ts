import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { formatSize, packSite } from '../../src/pack/pack-site.ts';
import { listFiles, listPageTypes, readRecord } from './dist.ts';
import { eventually } from './eventually.ts';
import { parsePage } from './html.ts';
import { openPage, WIDE } from './open-page.ts';
import { withBrowser } from './with-browser.ts';

const opened = withBrowser();

const { papers } = await readRecord(inject('dist'));
// The page of errors is a server's; a disk has none.
const types = (await listPageTypes(inject('dist'))).filter(({ type }) => type !== '404');

let scratch: string;
let site: string;
let zip: string;
let unpacked: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'conspectus-packed-'));
  site = join(scratch, 'site');
  await cp(inject('dist'), site, { recursive: true });
  zip = join(site, (await packSite(site)).file);
  unpacked = await unpack(zip, join(scratch, 'Blanks and ümlauts, #1'));
}, 120_000);
afterAll(async () => {
  await rm(scratch, { recursive: true });
});

describe('the archive for reading from a disk', () => {
  it('is linked from the pages of the site with its size, and from none of its own', async () => {
    const size = formatSize((await stat(zip)).size);
    for (const { file } of types) {
      const html = await readFile(join(site, file), 'utf8');
      const link = parsePage(html).links.find((href) => href.endsWith('-offline.zip')) ?? '';
      expect(join(site, dirname(file), link)).toBe(zip);
      expect(html.replaceAll(/\s+/gu, ' ')).toContain(`(${size})`);
    }
    const own = await readFile(join(unpacked, 'index.html'), 'utf8');
    expect(own).not.toContain('-offline.zip');
  });

  it('has the same bytes for the same site', async () => {
    const again = join(scratch, 'again');
    await cp(inject('dist'), again, { recursive: true });
    const { file } = await packSite(again);
    const first = await readFile(join(again, file));
    expect(first.equals(await readFile(zip))).toBe(true);
  }, 120_000);

  it('holds no module and no link that leads nowhere', async () => {
    const files = new Set(await listFiles(unpacked, ''));
    const dead: string[] = [];
    for (const file of await listFiles(unpacked, '.html')) {
      const html = await readFile(join(unpacked, file), 'utf8');
      expect(html).not.toMatch(/type="?module/u);
      for (const link of parsePage(html).links) {
        const { origin, pathname } = new URL(link, `https://here.example/${file}`);
        const path = decodeURIComponent(pathname.slice(1));
        if (origin === 'https://here.example' && !files.has(path)) dead.push(`${file}: ${link}`);
      }
    }
    expect(dead).toEqual([]);
  });
});

describe('a page of the archive, opened from a disk without a network', () => {
  it.each(types)('runs its scripts and asks nobody: $type', async ({ file }) => {
    const { page, requests, troubles } = await openFromDisk(file);
    await page.waitForLoadState('networkidle');
    await page.locator('[data-scheme-toggle]').click();
    expect(await page.locator('html').getAttribute('data-scheme')).toBe('dark');
    await page.keyboard.press('/');
    await expect(page.locator('input:focus').count()).resolves.toBe(1);
    expect(requests.filter((url) => !/^(?:file|data|blob):/u.test(url))).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('finds the same as the site on a server, whatever was searched before', async () => {
    const queries = [...(await readJudged()), 'zzzzz qqqqq', 'the', '<b>', 'ثلاثة', '🙂'];
    const disk = await openFromDisk('search/index.html');
    const server = await openPage(opened.browser, { viewport: WIDE });
    await server.page.goto(`${inject('atSubPath')}search/`);
    const [answers, others] = await Promise.all([
      askAll(disk.page, queries),
      askAll(server.page, queries.toReversed()),
    ]);
    expect(answers).toEqual(others.toReversed());
    expect(answers.filter(({ results }) => results.length > 0).length).toBeGreaterThan(40);
    expect(disk.troubles).toEqual([]);
    await disk.page.context().close();
    await server.page.context().close();
  });

  it('takes along the citations of what it found', async () => {
    const { page, troubles } = await openFromDisk('search/index.html?q=spiking');
    const results = page.locator('[data-search-results] > li');
    await eventually(() => results.count()).toBeGreaterThan(0);
    await page.getByLabel('Cite these as').selectOption('csl.json');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save citations' }).click(),
    ]);
    const items = z
      .array(z.object({ title: z.string() }))
      .parse(JSON.parse(await readFile(await download.path(), 'utf8')));
    const titles = await results.locator('h2').allInnerTexts();
    expect(items.slice(0, titles.length).map(({ title }) => title)).toEqual(titles);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('loads only the parts of the index that a query needs', async () => {
    const { page, requests } = await openFromDisk('search/index.html?q=spiking');
    await eventually(() => page.locator('[data-search-results] > li').count()).toBeGreaterThan(0);
    const parts = requests.filter((url) => url.includes('.pf_index'));
    const all = await listFiles(unpacked, '.pf_index.js');
    expect(parts.length).toBeLessThanOrEqual(all.length / 8);
    await page.context().close();
  });

  it('keeps filters in its address, and follows the way back', async () => {
    const { page, troubles } = await openFromDisk('search/index.html');
    await page.locator('[data-search-facets] input[name=kind]').first().check();
    await eventually(() => page.locator('[data-search-results] > li').count()).toBe(20);
    expect(new URL(page.url()).search).toMatch(/^\?kind=/u);
    await page.goBack();
    await eventually(() => page.locator('[data-search-results] > li').count()).toBe(0);
    await page.goForward();
    await page.locator('[data-search-results] h2 a').first().click();
    await page.waitForURL('**/papers/*/index.html*');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('finds a paper in the palette and goes there', async () => {
    const { page, troubles } = await openFromDisk('index.html');
    const paper = papers[0];
    await page.keyboard.press('/');
    await page.locator('dialog[open] input').fill(paper?.title ?? '');
    const option = page.locator('dialog[open] [role=option] .title').first();
    await eventually(() => option.innerText()).toBe(paper?.title);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${paper?.url ?? ''}index.html*`);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('filters the table of results', async () => {
    const { page, troubles } = await openFromDisk('results/index.html');
    const rows = page.locator('[data-results] tbody tr:visible');
    const all = await rows.count();
    await page.locator('[data-results] [data-words]').fill('memory');
    await eventually(() => rows.count()).toBeLessThan(all);
    expect(new URL(page.url()).search).not.toBe('');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('compares papers', async () => {
    const [first, second] = papers;
    const query = `papers=${first?.id ?? ''},${second?.id ?? ''}`;
    const { page, troubles } = await openFromDisk(`compare/index.html?${query}`);
    const titles = page.locator('[data-table] thead a');
    await eventually(() => titles.allInnerTexts()).toEqual([first?.title, second?.title]);
    expect(await page.locator('[data-on-disk]').count()).toBe(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save citations' }).click(),
    ]);
    const saved = await readFile(await download.path(), 'utf8');
    const [one, other] = await Promise.all(
      [first, second].map((paper) => readFile(join(site, paper?.url ?? '', 'cite.bib'), 'utf8')),
    );
    expect(saved).toBe(`${one ?? ''}\n${other ?? ''}`);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('says which part is missing', async () => {
    const broken = await unpack(zip, join(scratch, 'broken'));
    for (const part of await listFiles(broken, '.pf_index.js')) await rm(join(broken, part));
    const { page } = await openPage(opened.browser, { viewport: WIDE, offline: true });
    await page.goto(`${pathToFileURL(join(broken, 'search/index.html')).href}?q=spiking`);
    await eventually(() => page.locator('[role=alert]').innerText()).toMatch(
      /^A part of this copy is missing \(.+\.pf_index\), so/u,
    );
    await page.context().close();
  });
});

function openFromDisk(file: string): ReturnType<typeof openPage> {
  return openPage(opened.browser, { viewport: WIDE, colorScheme: 'light', offline: true }).then(
    async (opened) => {
      const [path = '', query = ''] = file.split('?');
      await opened.page.goto(`${pathToFileURL(join(unpacked, path)).href}?${query}`);
      return opened;
    },
  );
}

/** The queries by which the search is judged. */
async function readJudged(): Promise<string[]> {
  const yaml = await readFile('tests/relevance/queries.yaml', 'utf8');
  return z
    .array(z.object({ query: z.string() }))
    .parse(parse(yaml))
    .map(({ query }) => query);
}

/** Asks the search page one query after another, as its form does, and takes down what it shows. */
function askAll(page: Page, queries: readonly string[]): Promise<Shown[]> {
  return page.evaluate(async (asked) => {
    const root = new URL(document.documentElement.dataset['root'] ?? '', location.href).href;
    const read = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => {
        const copy = element.cloneNode(true);
        // The buttons that pick a paper come in their own time.
        if (copy instanceof Element) copy.querySelectorAll('button').forEach((one) => one.remove());
        return copy instanceof Element
          ? copy.innerHTML.replaceAll(root, '').replaceAll(/\s+</gu, '<')
          : '';
      });
    const shown = [];
    for (const query of asked) {
      const field = document.querySelector<HTMLInputElement>(
        '[data-search-form] [data-search-field]',
      );
      if (field) field.value = query;
      document.querySelector<HTMLFormElement>('[data-search-form]')?.requestSubmit();
      while (
        document.querySelector('[data-search-facets]')?.getAttribute('aria-busy') !== 'false'
      ) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      shown.push({
        query,
        status: read('[data-search-status]'),
        results: read('[data-search-results] > li'),
        counts: read('[data-search-count]'),
      });
    }
    return shown;
  }, queries);
}

/** Unpacks an archive as a file manager does; gives the folder that holds the pages. */
async function unpack(archive: string, into: string): Promise<string> {
  const files = Object.entries(unzipSync(await readFile(archive)));
  for (const [path, content] of files) {
    await mkdir(dirname(join(into, path)), { recursive: true });
    await writeFile(join(into, path), content);
  }
  return join(into, files[0]?.[0].split('/')[0] ?? '');
}

interface Shown {
  readonly query: string;
  readonly status: string[];
  readonly results: string[];
  readonly counts: string[];
}
