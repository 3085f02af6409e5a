import type { Locator } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { readRecord } from './dist.ts';
import { eventually } from './eventually.ts';
import { openPage, PHONE, WIDE } from './open-page.ts';
import { withPage } from './with-browser.ts';

const base = inject('atSubPath');
const { papers } = await readRecord(inject('dist'));
const paper = papers.find(({ title }) => title.length < 80);
if (!paper) throw new Error('Every title is long.');

const tab = withPage({ viewport: WIDE });
beforeEach(() => tab.page.goto(`${base}${paper.url}`));

describe('the palette', () => {
  it.each(['/', 'Control+k', 'Meta+k'])('opens on %s, ready to be typed into', async (keys) => {
    await tab.page.keyboard.press(keys);
    await dialog().waitFor();
    expect(await field().evaluate(hasFocus)).toBe(true);
    expect(await field().inputValue()).toBe('');
  });

  it('closes on Escape and gives the focus back', async () => {
    const link = tab.page.locator('main a').first();
    await link.focus();
    await tab.page.keyboard.press('/');
    await dialog().waitFor();
    await tab.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    expect(await link.evaluate(hasFocus)).toBe(true);
  });

  it('closes by its button and by a click beside it', async () => {
    for (const close of [
      () => tab.page.getByRole('button', { name: 'Close' }).click(),
      () => tab.page.mouse.click(5, 5),
    ]) {
      await tab.page.keyboard.press('/');
      await dialog().waitFor();
      await close();
      await dialog().waitFor({ state: 'hidden' });
    }
  });

  it('leaves the slash to whoever is typing', async () => {
    await tab.page.goto(base);
    await tab.page.locator('main input[type=search]').click();
    await tab.page.keyboard.type('a/b');
    expect(await tab.page.locator('main input[type=search]').inputValue()).toBe('a/b');
    expect(await dialog().count()).toBe(0);
    await tab.page.keyboard.press('Control+k');
    await dialog().waitFor();
    await tab.page.keyboard.type('a/b');
    expect(await field().inputValue()).toBe('a/b');
  });

  it('leads by arrows and Enter to a paper, whose words are marked there', async () => {
    await tab.page.goto(base);
    await ask(paper.title);
    expect(await options().first().locator('.title').innerText()).toBe(paper.title);
    await tab.page.keyboard.press('ArrowDown');
    expect(await options().first().getAttribute('aria-selected')).toBe('true');
    expect(await field().getAttribute('aria-activedescendant')).toBe(
      await options().first().getAttribute('id'),
    );
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForURL(`**/${paper.url}**`);
    expect(await tab.page.locator('h1').innerText()).toContain(paper.title);
    await tab.page.locator('mark.search-mark').first().waitFor();
    expect(tab.troubles).toEqual([]);
  });

  it('goes round by the arrows, past the field', async () => {
    await ask('learning');
    const last = await options().last().getAttribute('id');
    await tab.page.keyboard.press('ArrowUp');
    expect(await field().getAttribute('aria-activedescendant')).toBe(last);
    await tab.page.keyboard.press('ArrowDown');
    expect(await field().getAttribute('aria-activedescendant')).toBeNull();
    expect(await tab.page.locator('[role=option][aria-selected=true]').count()).toBe(0);
  });

  it('shows eight papers and leads to the others in its last row', async () => {
    await ask('learning');
    expect(await options().count()).toBe(9);
    expect(await options().last().innerText()).toBe('All results for “learning”');
    await tab.page.keyboard.press('ArrowUp');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForURL('**/search/**?q=learning');
  });

  it('leads to all results on Enter alone', async () => {
    await ask('learning');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForURL('**/search/**?q=learning');
    await eventually(() => tab.page.locator('[data-search-results] > li').count()).toBe(20);
  });

  it('says how many papers there are, or that there is none', async () => {
    await ask('learning');
    expect(await status()).toMatch(/^8 of \d+ papers$/u);
    await field().fill('zzqyx');
    await eventually(() => status()).toBe('No paper has all of these words.');
    await field().fill('<b>"');
    await eventually(() => status()).not.toContain('8 of');
    await field().fill('');
    await eventually(() => status()).toBe('');
    expect(tab.troubles).toEqual([]);
  });

  it('leads to chapters and pages, apart from papers', async () => {
    const { survey } = await readRecord(inject('dist'));
    const [chapter] = survey.chapters;
    await ask(chapter?.title ?? '');
    const group = dialog().getByRole('group', { name: 'Chapters and pages' });
    expect(await group.getByRole('option').first().innerText()).toBe(chapter?.title);
    await tab.page.keyboard.press('ArrowDown');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForURL(`**/${chapter?.id}/**`);
    expect(tab.troubles).toEqual([]);
  });

  it('fills up with papers that have most of the words, and says so', async () => {
    await ask(`${paper.title} zzqyx`);
    const group = dialog().getByRole('group', { name: 'With most of the words' });
    expect(await group.locator('.title').first().innerText()).toBe(paper.title);
    await eventually(() => status()).toMatch(
      /^No paper has all of these words\. \d+ comes? near\.$/u,
    );
  });

  it('keeps searches on the device until they are deleted', async () => {
    await ask('learning');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForURL('**/search/**?q=learning');
    await tab.page.goto(`${base}${paper.url}`);
    await tab.page.keyboard.press('/');
    const group = dialog().getByRole('group', { name: 'Searched before, on this device' });
    await eventually(() => group.getByRole('option').allInnerTexts()).toEqual(['learning']);
    await dialog().getByRole('button', { name: 'Forget these searches' }).click();
    expect(await options().count()).toBe(0);
    expect(await field().evaluate(hasFocus)).toBe(true);
    expect(await tab.page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('makes nothing of what somebody else has stored', async () => {
    await tab.page.evaluate(() => {
      localStorage.setItem('colour-scheme', '{"<img src=x>": 1}');
      localStorage.setItem('recent-searches', '["<img src=x onerror=alert(1)>", 7, {"a": 1}]');
    });
    await tab.page.reload();
    expect(await tab.page.locator('html').getAttribute('data-scheme')).toBeNull();
    await tab.page.keyboard.press('/');
    await options().first().waitFor();
    expect(await options().allInnerTexts()).toEqual(['<img src=x onerror=alert(1)>']);
    expect(tab.troubles).toEqual([]);
  });

  it('says that the index is out of reach', async () => {
    // A worker would answer in place of the server.
    const options = { viewport: WIDE, serviceWorkers: 'block' } as const;
    const { page } = await openPage(tab.browser, options);
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${base}${paper.url}`);
    await page.keyboard.press('/');
    await page.locator('dialog[open] input').fill('learning');
    const told = page.locator('dialog[open] [data-search-status]');
    await eventually(() => told.innerText()).toMatch(/^The search index cannot be loaded\./u);
    const last = page.locator('dialog[open] [role=option]').last();
    expect(await last.innerText()).toBe('All results for “learning”');
    await page.context().close();
  });

  it('is opened by the link in the header, which leads to the page otherwise', async () => {
    const link = tab.page.locator('[data-search-trigger]');
    expect(await link.getAttribute('href')).toBe('../../search/index.html');
    await link.click();
    await dialog().waitFor();
  });

  it('gives way to the field of the search page', async () => {
    await tab.page.goto(`${base}search/`);
    for (const open of [
      () => tab.page.keyboard.press('/'),
      () => tab.page.keyboard.press('Control+k'),
      () => tab.page.locator('[data-search-trigger]').click(),
    ]) {
      await open();
      expect(await tab.page.locator('[data-search-field]').evaluate(hasFocus)).toBe(true);
      await tab.page.locator('h1').click();
      await tab.page.evaluate(() =>
        (document.activeElement instanceof HTMLElement
          ? document.activeElement
          : document.body
        ).blur(),
      );
    }
    expect(await dialog().count()).toBe(0);
  });

  it('loads nothing of the index before it is opened', async () => {
    await tab.page.waitForLoadState('networkidle');
    expect(tab.requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await ask('learning');
    expect(tab.requests.filter((url) => url.includes('/pagefind/'))).not.toEqual([]);
    expect(tab.requests.filter((url) => !url.startsWith(base))).toEqual([]);
  });

  it('fits a phone and is opened by touch', async () => {
    const phone = await openPage(tab.browser, { viewport: PHONE, hasTouch: true, isMobile: true });
    await phone.page.goto(base);
    await phone.page.locator('[data-search-trigger]').tap();
    await phone.page.locator('dialog[open] input').fill('learning');
    await phone.page.locator('[role=option]').first().waitFor();
    const { x, width } = (await phone.page.locator('dialog[open]').boundingBox()) ?? PHONE_EDGE;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(PHONE.width);
    for (const control of await phone.page
      .locator('dialog[open] :is(a, button, input):visible')
      .all()) {
      const size = await control.boundingBox();
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    await phone.page.locator('[role=option]').first().tap();
    await phone.page.waitForURL('**/papers/**');
    await phone.page.context().close();
  });
});

const PHONE_EDGE = { x: -1, width: 0 };

async function ask(query: string): Promise<void> {
  await tab.page.keyboard.press('/');
  await field().fill(query);
  await options().first().waitFor();
}

function dialog(): Locator {
  return tab.page.locator('dialog[open]');
}

function field(): Locator {
  return dialog().locator('input');
}

function options(): Locator {
  return dialog().locator('[role=option]');
}

function status(): Promise<string> {
  return dialog().locator('[data-search-status]').innerText();
}

function hasFocus(element: Element): boolean {
  return document.activeElement === element;
}
