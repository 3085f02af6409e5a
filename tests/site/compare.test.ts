import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readRecord } from './dist.ts';
import { eventually } from './eventually.ts';
import { openPage, PHONE, WIDE } from './open-page.ts';
import { withPage } from './with-browser.ts';

const dist = inject('dist');
const base = inject('atSubPath');
const { survey, papers } = await readRecord(dist);
const reporting = papers.filter(({ results }) => results.length > 1);
const [first, second, third] =
  [...Map.groupBy(reporting, ({ chapter, kind }) => `${chapter} ${kind}`).values()].find(
    ({ length }) => length > 2,
  ) ?? [];
if (!first || !second || !third) throw new Error('Too few papers report results.');
const pair = `?papers=${first.id},${second.id}`;

const tab = withPage({ viewport: WIDE });

describe('the comparison', () => {
  it('shows what papers report beside each other, each number with its words', async () => {
    await open(pair);
    expect(await titles()).toEqual([first.title, second.title]);
    const quotes = await table().locator('q').allInnerTexts();
    for (const { quote } of [first, second].flatMap(({ results }) => results)) {
      expect(quotes.join()).toContain(quote);
    }
    await table().locator('q a').first().click();
    await tab.page.waitForURL('**/papers/**#*');
  });

  it('names its papers in the title of the document', async () => {
    await open(pair);
    expect(await tab.page.title()).toContain(first.system ?? first.title);
  });

  it('goes back a step with the back button, and keeps the keyboard in its place', async () => {
    await open(`${pair},${third.id}`);
    await table()
      .getByRole('button', { name: `Remove ${second.title}` })
      .press('Enter');
    await eventually(() => titles()).toEqual([first.title, third.title]);
    expect(await focusedName()).toBe(`Remove ${third.title}`);
    await table()
      .getByRole('button', { name: `Move ${third.title} left` })
      .press('Enter');
    await eventually(() => titles()).toEqual([third.title, first.title]);
    expect(await focusedName()).toContain(third.title);
    expect(new URL(tab.page.url()).search).toBe(`?papers=${third.id},${first.id}`);
    await tab.page.goBack();
    await tab.page.goBack();
    await eventually(() => titles()).toEqual([first.title, second.title, third.title]);
  });

  it('leaves out what all papers share, and keeps that in the address', async () => {
    await open(pair);
    const before = await table().locator('tr').count();
    expect(await table().locator('tr.same').count()).toBeGreaterThan(0);
    await tab.page.getByLabel('Only what differs').check();
    await eventually(() => table().locator('tr.same').count()).toBe(0);
    expect(await table().locator('tr').count()).toBeLessThan(before);
    await tab.page.reload();
    await eventually(() => titles()).toHaveLength(2);
    expect(await table().locator('tr.same').count()).toBe(0);
  });

  it('finds papers to add', async () => {
    await open(`?papers=${first.id}`);
    await tab.page.getByLabel('Add a paper').fill(second.title);
    await tab.page.locator('[data-add] button', { hasText: second.title }).click();
    await eventually(() => titles()).toEqual([first.title, second.title]);
    expect(tab.troubles).toEqual([]);
  });

  it('shows the address, not the picks, and leaves the picks of a reader alone', async () => {
    await tab.page.goto(base + third.url);
    await tab.page.locator('.dateline .pick').click();
    await open(pair);
    await table()
      .getByRole('button', { name: `Remove ${second.title}` })
      .click();
    await eventually(() => titles()).toEqual([first.title]);
    await tab.page.getByRole('link', { name: 'Compare what you picked (1 paper)' }).click();
    await eventually(() => titles()).toEqual([third.title]);
  });

  it('is led to by examples where nothing is picked', async () => {
    await tab.page.goto(`${base}compare/`);
    await tab.page.locator('.examples a').first().click();
    await eventually(() => titles()).toHaveLength(3);
  });

  it('names papers that the survey does not have, and runs nothing', async () => {
    const names = [
      '<img src=x onerror=alert(1)>',
      'javascript:alert(1)',
      '../../papers',
      'no-such',
    ];
    await tab.page.goto(`${base}compare/?papers=${names.map(encodeURIComponent).join(',')}`);
    const notes = tab.page.locator('[data-notes] p');
    await eventually(() => notes.count()).toBe(names.length);
    for (const name of names) expect((await notes.allInnerTexts()).join()).toContain(`“${name}”`);
    expect(await tab.page.locator('main img').count()).toBe(0);
    expect(tab.requests.filter((url) => url.endsWith('record.json'))).toHaveLength(1);
    expect(tab.troubles.filter((trouble) => !trouble.includes('404'))).toEqual([]);
  });

  it('says how many papers of the address have no place', async () => {
    const ids = papers.slice(0, 10).map(({ id }) => id);
    await open(`?papers=${ids.join(',')}`);
    expect(await titles()).toHaveLength(8);
    expect(await tab.page.locator('[data-notes]').innerText()).toContain('names 2 more');
  });

  it.each(['[', '{"a":1}', '["<img src=x>", 7, "../x"]', 'null'])(
    'takes stored data made by somebody else: %s',
    async (stored) => {
      await tab.page.goto(`${base}papers/`);
      await tab.page.locator('.pick').first().click();
      await tab.page.evaluate((text) => {
        const key = localStorage.key(0);
        if (key !== null) localStorage.setItem(key, text);
      }, stored);
      await tab.page.goto(`${base}compare/`);
      await tab.page.locator('.examples a').first().waitFor();
      expect(await tab.page.locator('main img').count()).toBe(0);
      expect(tab.troubles).toEqual([]);
    },
  );

  it('picks without a storage, for as long as the page', async () => {
    await tab.page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new Error('forbidden');
        },
      });
    });
    await tab.page.goto(`${base}papers/`);
    await tab.page.locator('.pick').first().click();
    await tray().getByRole('link').click();
    await eventually(() => titles()).toHaveLength(1);
  });

  it('says that the records cannot be reached, and tries again', async () => {
    await tab.page.route('**/record.json', (route) => route.abort());
    await tab.page.goto(`${base}compare/${pair}`);
    const again = tab.page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await tab.page.unroute('**/record.json');
    await again.click();
    await eventually(() => titles()).toHaveLength(2);
  });

  it('saves what is shown', async () => {
    await open(pair);
    const [download] = await Promise.all([
      tab.page.waitForEvent('download'),
      tab.page.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('comparison.csv');
    const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
    expect(lines).toHaveLength(await table().locator('tr:not(.section)').count());
  });

  it('scrolls in its own box on a phone, the names of rows in sight', async () => {
    await tab.page.setViewportSize(PHONE);
    await open(`${pair},${third.id}`);
    await table().focus();
    await tab.page.keyboard.press('ArrowRight');
    await eventually(() => table().evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    const head = await table().locator('tbody th[scope=row]').first().boundingBox();
    expect(head?.x).toBeGreaterThanOrEqual(0);
    const width = await tab.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(PHONE.width);
  });

  it('says without a script what it needs, and leads to the lists', async () => {
    const { page } = await openPage(tab.browser, { javaScriptEnabled: false });
    await page.goto(`${base}compare/${pair}`);
    expect(await page.locator('main noscript').innerText()).toContain('script');
    expect(await page.locator('main a[href*="results/"]').isVisible()).toBe(true);
    expect(await page.locator('main a[href*="papers/"]').first().isVisible()).toBe(true);
    expect(await page.locator('button:visible, input:visible').count()).toBe(0);
    await page.context().close();
  });

  it('says on a disk that it needs a server', async () => {
    await tab.page.goto(pathToFileURL(join(dist, 'compare/index.html')).href);
    expect(await tab.page.locator('[data-on-disk]').innerText()).toContain('server');
    expect(await tab.page.locator('button:visible, main input:visible').count()).toBeLessThan(2);
  });

  it('names every chapter as the lists do', async () => {
    await open(pair);
    const chapters = await tab.page.locator('[data-chapter]').count();
    expect(chapters).toBe(survey.chapters.length);
  });
});

async function open(search: string): Promise<void> {
  await tab.page.goto(`${base}compare/${search}`);
  await table().locator('thead a').first().waitFor();
}

function table(): Locator {
  return tab.page.locator('[data-table]');
}

function tray(): Locator {
  return tab.page.locator('.tray');
}

function titles(): Promise<string[]> {
  return tab.page.locator('[data-table] thead a').allInnerTexts();
}

function focusedName(): Promise<string | null> {
  return tab.page.locator(':focus').getAttribute('title');
}
