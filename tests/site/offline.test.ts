import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { serveSite } from '../../src/commands/serve-site.ts';
import { makeWorker, stampBuild } from '../../src/offline/make-worker.ts';
import { listFiles, readRecord } from './dist.ts';
import { eventually } from './eventually.ts';
import { openPage, WIDE } from './open-page.ts';
import { withBrowser } from './with-browser.ts';

const opened = withBrowser();

const BASE = '/any/sub/path/';
const { papers } = await readRecord(inject('inventedDist'));
const [first, second] = papers;
if (!first || !second) throw new Error('The invented survey has less than two papers.');

let folder: string;
let server: Server | undefined;
let port = 0;
let asked: string[];
let page: Page;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conspectus-offline-'));
  await cp(inject('inventedDist'), folder, { recursive: true });
  port = 0;
  await startServer();
  ({ page } = await openPage(opened.browser, { viewport: WIDE }));
});
afterEach(async () => {
  await page.context().close();
  stopServer();
  await rm(folder, { recursive: true });
});

describe('a visited site, without a network', () => {
  it('keeps what was seen, the first page too, and says what it has not', async () => {
    await visitFirst('');
    expect(asked.filter((url) => /pagefind|\.json|\.zip/u.test(url))).toEqual([]);
    await visit(`${first.url}index.html`);
    stopServer();
    await page.reload();
    expect(await page.locator('h1').innerText()).toBe(first.title);
    await expectStyled();
    await visit('');
    await expectStyled();
    await visit(`${second.url}index.html`);
    expect(await page.locator('h1').innerText()).toBe('This page is not on this device');
    await startServer();
    await page.getByRole('link', { name: 'try again' }).click();
    await eventually(() => page.locator('h1').innerText()).toBe(second.title);
  });

  it('finds all papers once the reader has kept the whole survey', async () => {
    await visitFirst('about/');
    const place = page.locator('[data-keep]');
    await eventually(() => place.innerText()).toMatch(/search included, is \d+ files, \d+\.\d MB/u);
    await place.getByRole('button', { name: 'Keep it on this device' }).click();
    await eventually(() => place.innerText()).toMatch(/is kept on this device/u);
    stopServer();
    for (const paper of papers) {
      await visit(`search/?q=${encodeURIComponent(paper.title)}`);
      const found = page.locator('[data-search-results] h2 a').first();
      await eventually(() => found.innerText()).toBe(paper.title);
    }
    await page.locator('[data-search-results] h2 a').first().click();
    await page.waitForURL('**/papers/**');
    await expectStyled();

    await visit('about/');
    await place.getByRole('button', { name: 'Remove it' }).click();
    await eventually(() => place.innerText()).toMatch(/when there is a network/u);
    expect(await listCaches()).not.toContainEqual(expect.stringContaining(' kept '));
  });

  it('says that it cannot search where it was not kept', async () => {
    await visitFirst('search/');
    stopServer();
    await page.locator('[data-search-field]').first().fill(first.title);
    await eventually(() =>
      page.locator('[data-search-page] [data-search-status]').innerText(),
    ).toMatch(/cannot be loaded/u);
  });
});

describe('a newer build', () => {
  it('is offered on an open page, and taken over into what is kept', async () => {
    await visitFirst('about/');
    const place = page.locator('[data-keep]');
    await place.getByRole('button', { name: 'Keep it on this device' }).click();
    await eventually(() => place.innerText()).toMatch(/is kept on this device/u);
    const [before] = (await listCaches()).filter((name) => name.includes(' kept '));

    await visit('');
    await buildAnew();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    const bar = page.locator('.newer');
    await eventually(() => bar.innerText()).toContain('A newer version is here.');
    asked = [];
    await bar.getByRole('button', { name: 'Reload' }).click();
    await eventually(() => page.title()).toBe('Anew');
    expect(await bar.count()).toBe(0);

    await eventually(() => listCaches()).not.toContain(before);
    expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
    stopServer();
    await visit(`${second.url}index.html`);
    expect(await page.title()).toBe('Anew');
  });
});

/** Opens the first page of a reader's visit, and waits until its worker has taken it over. */
async function visitFirst(path: string): Promise<void> {
  await visit(path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 20));
  });
  await page.waitForLoadState('networkidle');
}

async function visit(path: string): Promise<void> {
  await page.goto(`http://localhost:${port}${BASE}${path}`, { waitUntil: 'load' });
}

/** The build of tomorrow: all pages with another title. */
async function buildAnew(): Promise<void> {
  for (const path of await listFiles(folder, '.html')) {
    const html = await readFile(join(folder, path), 'utf8');
    const anew = html
      .replace(/<title>[^<]*/u, '<title>Anew')
      .replace(/ data-build="\w+"/u, ' data-build="?"');
    await writeFile(join(folder, path), anew);
  }
  await makeWorker(folder, await stampBuild(folder));
}

function listCaches(): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

async function startServer(): Promise<void> {
  asked = [];
  server = await serveSite({ folder, port, base: BASE });
  server.on('request', ({ url = '' }) => asked.push(url));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  ({ port } = address);
}

function stopServer(): void {
  server?.closeAllConnections();
  server?.close();
}

async function expectStyled(): Promise<void> {
  const family = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
  expect(family).toMatch(/,/u);
}
