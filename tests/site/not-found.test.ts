import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { openPage, WIDE } from './open-page.ts';

let browser: Browser;
let page: Page;
let troubles: string[];
beforeAll(async () => {
  browser = await openBrowser();
  ({ page, troubles } = await openPage(browser, { viewport: WIDE }));
});
afterAll(() => browser.close());

describe('an address where nothing stands', () => {
  it.each([
    ['at the root', inject('atRoot'), 'nowhere'],
    ['in a folder', inject('atRoot'), 'nowhere/at/all/'],
    ['among the papers', inject('atRoot'), 'papers/no-such-paper/'],
    ['among the papers of a site in a folder', inject('atSubPath'), 'papers/no-such-paper/'],
  ])('%s says so and leads back into the site', async (_, base, address) => {
    const response = await page.goto(`${base}${address}`, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(404);
    // The browser looks ahead for files before the page has said where its root is.
    expect(troubles.filter((trouble) => !/404|ERR_ABORTED/u.test(trouble))).toEqual([]);
    const fonts = await page.evaluate(() => [...document.fonts].map(({ status }) => status));
    expect(fonts).toContain('loaded');

    await page.locator('main a[href*="papers/"]').first().click();
    await page.waitForURL(`${base}papers/**`);
    expect(await page.locator('main li').count()).toBeGreaterThan(0);
  });
});
