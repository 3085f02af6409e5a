import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { readRecord } from './dist.ts';
import { openPage } from './open-page.ts';
import { withBrowser } from './with-browser.ts';

const opened = withBrowser();

const { papers } = await readRecord(inject('dist'));

let page: Page;
beforeAll(async () => {
  // About as wide as a sheet of A4 between its margins.
  ({ page } = await openPage(opened.browser, { viewport: { width: 660, height: 900 } }));
  await page.emulateMedia({ media: 'print' });
});

describe('on paper', () => {
  it('writes out where a link leads, and shows what is folded away', async () => {
    const paper = papers.find(({ arxiv, sources }) => arxiv && sources.length > 0);
    await page.goto(`${inject('atRoot')}${paper?.url ?? ''}`);
    const link = page.locator('.addresses a').first();
    const written = await link.evaluate((a) => getComputedStyle(a, '::after').content);
    expect(written).toContain(`https://arxiv.org/abs/${paper?.arxiv ?? ''}`);
    expect(await page.locator('.running-head nav').isVisible()).toBe(false);
    expect(await page.locator('.making li').first().isVisible()).toBe(true);
  });

  it('leaves out a card that is open, whose place in the margin would shrink the sheet', async () => {
    await page.goto(`${inject('atRoot')}introduction/`);
    const card = page.locator('.card').first();
    await card.evaluate((element: HTMLElement) => {
      element.showPopover();
    });
    expect(await card.isVisible()).toBe(false);
  });

  it('keeps the table of results a table, whose head is repeated on every page', async () => {
    await page.goto(`${inject('atRoot')}results/`);
    const head = page.locator('.reported thead').first();
    expect(await head.evaluate((thead) => getComputedStyle(thead).display)).toBe(
      'table-header-group',
    );
    expect(await page.locator('.filters').isVisible()).toBe(false);
  });
});
