import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import * as z from 'zod';
import { describe, expect, inject, it } from 'vitest';
import { listPageTypes, readRecord } from './dist.ts';
import { parsePage } from './html.ts';
import { openPage, WIDE } from './open-page.ts';
import { withBrowser } from './with-browser.ts';

const dist = inject('dist');
const base = inject('atRoot');
const { papers } = await readRecord(dist);
const types = await listPageTypes(dist);
const budgets = z
  .strictObject({ paperPage: z.int(), scriptsBeforeSearch: z.int(), worker: z.int() })
  .parse(parse(await readFile('tests/site/budgets.yaml', 'utf8')));

const opened = withBrowser();

describe('the weight of the site', () => {
  it('keeps the budget of every page of a paper', async () => {
    const tooHeavy = [];
    for (const { id, url } of papers) {
      const html = await readFile(join(dist, url, 'index.html'), 'utf8');
      const sheets = parsePage(html).links.filter((link) => link.endsWith('.css'));
      expect(sheets).not.toEqual([]);
      let bytes = gzipSync(html).length;
      for (const sheet of sheets) bytes += gzipSync(await readFile(join(dist, url, sheet))).length;
      if (bytes > budgets.paperPage) tooHeavy.push(`${id}: ${bytes}`);
    }
    expect(tooHeavy).toEqual([]);
  });

  it('keeps the budget of the service worker', async () => {
    const worker = await readFile(join(dist, 'sw.js'));
    expect(gzipSync(worker).length).toBeLessThanOrEqual(budgets.worker);
  });

  it.each(types)('keeps the budget of scripts: $type', async ({ file }) => {
    const { page } = await openPage(opened.browser, { viewport: WIDE });
    const loaded: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      const isScript = /javascript|wasm/u.test(response.headers()['content-type'] ?? '');
      if (isScript) loaded.push(response.body());
    });
    await page.goto(`${base}${file}`, { waitUntil: 'networkidle' });
    const inline = await page.locator('script:not([src])').allTextContents();
    const scripts = [...(await Promise.all(loaded)), Buffer.from(inline.join('\n'))];
    const bytes = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
    expect(bytes).toBeLessThanOrEqual(budgets.scriptsBeforeSearch);
    await page.context().close();
  });
});
