import type { Locator } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readRecord } from './dist.ts';
import { eventually } from './eventually.ts';
import { openPage, PHONE, WIDE } from './open-page.ts';
import { withPage } from './with-browser.ts';

const base = inject('atSubPath');
const { papers } = await readRecord(inject('dist'));
const first = papers.find(({ results }) => results.length > 1);
if (!first) throw new Error('No paper reports results.');

const tab = withPage({ viewport: WIDE });

describe('picking papers', () => {
  it.each([
    ['a chapter', `${first.chapter}/`, '.papers > li'],
    ['the list of all papers', 'papers/', '.titles > li'],
    ['the search', `search/?chapter=${first.chapter}`, '[data-search-results] > li'],
    ['the results', 'results/', 'table.reported tr'],
  ])('works in %s: picked, counted, compared', async (_, path, item) => {
    await tab.page.goto(base + path);
    const entry = tab.page.locator(item, { has: tab.page.locator('.pick') }).first();
    const title = await entry.locator('a').first().innerText();
    const button = entry.getByRole('button', { name: `Compare ${title}` });
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await tray().getByRole('status').innerText()).toBe('1 paper to compare');
    await tray().getByRole('link', { name: 'Compare' }).click();
    const titles = tab.page.locator('[data-table] thead a');
    await eventually(() => titles.allInnerTexts()).toEqual([title]);
    expect(tab.troubles).toEqual([]);
  });

  it('works on the page of a paper and of those related to it, and lasts', async () => {
    await tab.page.goto(base + first.url);
    await tab.page.locator('.dateline .pick').click();
    await tab.page.locator('.related .pick').first().click();
    await tab.page.goto(base);
    expect(await tray().getByRole('status').innerText()).toBe('2 papers to compare');
    await tray().getByRole('button', { name: 'Clear' }).click();
    expect(await tray().getByRole('button').count()).toBe(0);
    expect(await tab.page.evaluate(() => document.activeElement?.id)).toBe('main');
    expect(await tab.page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('gives a button to rows that a filter brings back, pressed as they are', async () => {
    await tab.page.goto(`${base}results/`);
    const picks = tab.page.locator('table.reported .pick');
    await picks.first().click();
    const pressed = tab.page.locator('table.reported .pick[aria-pressed=true]');
    const before = await pressed.count();
    await tab.page.locator('[data-words]').fill('no-paper-says-this');
    await eventually(() => picks.count()).toBe(0);
    await tray().getByRole('button', { name: 'Clear' }).click();
    await tab.page.getByRole('button', { name: 'Clear filters' }).click();
    await eventually(() => picks.count()).toBeGreaterThan(0);
    expect(before).toBeGreaterThan(0);
    await eventually(() => pressed.count()).toBe(0);
  });

  it('takes no more papers than stand side by side, and says so', async () => {
    await tab.page.goto(`${base}papers/`);
    const picks = tab.page.locator('.pick');
    for (let index = 0; index < 9; index += 1) await picks.nth(index).click();
    expect(await tab.page.locator('.pick[aria-pressed=true]').count()).toBe(8);
    expect(await tray().getByRole('status').innerText()).toMatch(/^No more than 8 papers/u);
  });

  it('keeps what has the focus and the end of the page above the tray', async () => {
    await tab.page.setViewportSize(PHONE);
    await tab.page.goto(`${base}papers/`);
    await tab.page.locator('.pick').first().click();
    const top = (await tray().boundingBox())?.y ?? 0;
    await tab.page.evaluate(() => {
      document.documentElement.style.scrollBehavior = 'auto';
      document.querySelectorAll<HTMLElement>('.titles a')[40]?.focus();
    });
    const focused = await tab.page.locator(':focus').boundingBox();
    expect((focused?.y ?? Infinity) + (focused?.height ?? 0)).toBeLessThanOrEqual(top);
    await tab.page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const end = await tab.page.locator('footer').boundingBox();
    expect((end?.y ?? Infinity) + (end?.height ?? 0)).toBeLessThanOrEqual(top);
  });

  it('has no button without a script', async () => {
    const { page } = await openPage(tab.browser, { javaScriptEnabled: false });
    for (const path of ['papers/', `${first.chapter}/`, first.url, 'results/']) {
      await page.goto(base + path);
      expect(await page.locator('.pick, .tray').count()).toBe(0);
    }
    await page.context().close();
  });
});

function tray(): Locator {
  return tab.page.locator('.tray');
}
