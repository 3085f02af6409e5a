import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { listPageTypes, readRecord } from './dist.ts';
import { openPage, PHONE } from './open-page.ts';

const dist = inject('dist');
const base = inject('atRoot');
const types = await listPageTypes(dist);
const { papers } = await readRecord(dist);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  ({ page } = await openPage(browser, { viewport: PHONE }));
});
afterAll(() => browser.close());

describe('on a screen of 360 pixels', () => {
  it.each(types)('nothing stands out to the side: $type', async ({ file }) => {
    expect(await measureWidth(file)).toBe(PHONE.width);
  });

  it('nothing stands out to the side on the pages with the longest words', async () => {
    const byWord = papers.toSorted((a, b) => measureWord(b) - measureWord(a));
    for (const { url } of byWord.slice(0, 10)) {
      expect(await measureWidth(`${url}index.html`), url).toBe(PHONE.width);
    }
  });
});

/** How wide the page is in pixels, all that is folded away unfolded. */
async function measureWidth(file: string): Promise<number> {
  await page.goto(`${base}${file}`, { waitUntil: 'load' });
  return page.evaluate(async () => {
    await document.fonts.ready;
    for (const details of document.querySelectorAll('details')) details.open = true;
    return Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
  });
}

function measureWord({ title, abstract }: { title: string; abstract: string }): number {
  return Math.max(...`${title} ${abstract}`.split(/[\s-]+/u).map(({ length }) => length));
}
