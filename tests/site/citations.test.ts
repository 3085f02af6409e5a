import type { Page } from 'playwright-core';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { eventually } from './eventually.ts';
import { openPage, PHONE, WIDE } from './open-page.ts';
import { withBrowser } from './with-browser.ts';

const site = inject('inventedSite');
const WICKLESS = 'wickless-paraffin-lamps-that-trim-themselves';

const opened = withBrowser();

describe('a citation', () => {
  it('shows its card in the margin, where it stays until Escape or the next one', async () => {
    const page = await visit('lamps/');
    const card = page.locator(`#card-${WICKLESS}`);
    const links = page.locator('main .prose a[data-cite]');
    await links.first().hover();
    await card.waitFor();
    expect(await card.innerText()).toContain('Ada Wick and 2 others, 2021');
    expect(await card.innerText()).toContain('We present Wickless, a burner');
    const [text, box] = [await page.locator('.prose').boundingBox(), await card.boundingBox()];
    expect(box?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    await page.locator('h1').hover();
    await page.waitForTimeout(400);
    expect(await card.isVisible()).toBe(true);
    await page.locator('main .prose a[data-cite]:not([data-cite^="wickless"])').first().hover();
    await card.waitFor({ state: 'hidden' });
    await page.locator('.card:popover-open').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.card:popover-open').count()).toBe(0);
  });

  it('shows its card above or below itself on a narrower screen, until the pointer has left both', async () => {
    const page = await visit('lamps/', { viewport: { width: 800, height: 900 } });
    const card = page.locator(`#card-${WICKLESS}`);
    const link = page.locator('main .prose a[data-cite]').first();
    await link.hover();
    await card.waitFor();
    const [from, to] = [await link.boundingBox(), await card.boundingBox()];
    if (!from || !to) throw new Error('There is no card.');
    // Between the two, as slowly as can be.
    const edge = to.y > from.y ? to.y - 3 : to.y + to.height + 3;
    await page.mouse.move(from.x + 9, edge);
    await page.waitForTimeout(400);
    await card.hover();
    expect(await card.isVisible()).toBe(true);
    await page.locator('h1').hover();
    await card.waitFor({ state: 'hidden' });
  });

  it('shows its card to the keyboard, and hides it by Escape', async () => {
    const page = await visit('lamps/');
    const link = page.locator('main .prose a[data-cite]').first();
    const card = page.locator(`#card-${WICKLESS}`);
    await link.press('Shift');
    await card.waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.locator('.card:popover-open').count()).toBe(1);
    await page.keyboard.press('Enter');
    await eventually(() => page.url()).toContain('/papers/');
  });

  it('shows its card at a tap, and follows at the second', async () => {
    const page = await visit('lamps/', { viewport: PHONE, hasTouch: true });
    const link = page.locator('main .prose a[data-cite]').first();
    await link.tap();
    const card = page.locator(`#card-${WICKLESS}`);
    await card.waitFor();
    const box = await card.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
    await page.locator('h1').tap();
    await card.waitFor({ state: 'hidden' });
    await link.tap();
    await card.waitFor();
    await link.tap();
    await eventually(() => page.url()).toContain(`/papers/${WICKLESS}/`);
  });

  it('is a link without a script', async () => {
    const page = await visit('lamps/', { javaScriptEnabled: false });
    expect(await page.locator('.card').first().isVisible()).toBe(false);
    await page.locator('main .prose a[data-cite]').first().click();
    expect(page.url()).toContain(`/papers/${WICKLESS}/`);
  });

  it('is among the references, and the sentence with it on the paper’s page', async () => {
    const page = await visit('lamps/');
    expect(await page.locator('.references strong').allInnerTexts()).toEqual([
      'Blink and Pause (2019)',
      'Horn and Bell (2021)',
      'Prism et al. (2020)',
      '“What Keepers Write When Nothing Happens”',
      'Wickless',
    ]);
    await page.goto(`${site}papers/${WICKLESS}/`);
    const mentions = page.locator('.mentions > li');
    expect(await mentions.allInnerTexts()).toEqual([
      expect.stringMatching(/^Introduction\s+This survey gathers .* such as Wickless/u),
      expect.stringMatching(/^Chapter 1, Lamps and lenses\s+Wickless feeds the wick by a float\./u),
      expect.stringMatching(/^Conclusion, What is left in the dark\s+No paper here/u),
    ]);
    await mentions.nth(1).locator('a').click();
    await eventually(() => page.url()).toMatch(/\/lamps\/(?:index\.html)?#cite-wickless-/u);
    expect(await page.locator(`#cite-${WICKLESS}`).innerText()).toBe('Wickless');
  });

  it('shows its card beside a note, too', async () => {
    const page = await visit('papers/what-keepers-write-when-nothing-happens/');
    await page.locator('.note a[data-cite]').first().hover();
    await page.locator('.card:popover-open').waitFor();
  });
});

describe('a text', () => {
  it('is set as in print: paragraphs whole around citations, numbers with their units', async () => {
    const page = await visit('lamps/');
    const paragraph = page.locator('.prose p', { hasText: 'If the oil is dear' });
    expect(await paragraph.innerText()).toMatch(/Both groups \(Wickless; .*\) measure intensity/u);
    expect(await page.locator('.prose td').nth(1).innerText()).toBe('2.6\u202F× as long');
  });

  it('has its contents beside it on a wide screen, and at hand on a phone', async () => {
    const wide = await visit('lamps/');
    const links = wide.locator('.text-contents > ol a');
    expect(await links.allInnerTexts()).toEqual([
      'Opening',
      'What burns',
      'What the lens adds',
      'Telling lights apart',
      'Open questions',
      'References',
      '3 papers',
    ]);
    await links.nth(2).click();
    await eventually(() => wide.url()).toContain('#what-the-lens-adds');
    const phone = await visit('lamps/', { viewport: PHONE });
    expect(await phone.locator('.text-contents > ol').isVisible()).toBe(false);
    await phone.locator('.text-contents summary').click();
    await phone.locator('.text-contents details a').nth(3).click();
    await eventually(() => phone.url()).toContain('#telling-lights-apart');
    expect(await phone.locator('.text-contents details a').first().isVisible()).toBe(false);
    const bar = await phone.locator('.text-contents').boundingBox();
    const heading = await phone.locator('#telling-lights-apart').boundingBox();
    expect(heading?.y).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
  });

  it('holds live tables and lists, and says where there is nothing to show', async () => {
    const page = await visit('lamps/');
    const text = page.locator('.prose');
    expect(await text.locator('figure.live').allInnerTexts()).toEqual([
      expect.stringMatching(/^Other as reported, in %, .*: 1 result,[^]*Wickless\s+18%/u),
      expect.stringMatching(/^Other as reported, in ×, .*: 1 result,[^]*Wickless\s+2.6×/u),
    ]);
    expect(await text.locator('.chosen a').allInnerTexts()).toEqual([
      'Wickless: Paraffin Lamps That Trim Themselves',
      'Second-Hand Lenses: Regrinding Fresnel Panels for Small Harbours',
    ]);
    expect(await text.innerText()).toContain('Latency: none of these papers reports any.');
    expect(await text.innerText()).toContain('Too few papers have what this figure would show.');
  });
});

describe('a reading path', () => {
  it('is shown on the chapter, and leads from paper to paper', async () => {
    const page = await visit('lamps/');
    await page.locator('.reading-path a').first().click();
    expect(await page.locator('.pager').innerText()).toContain('On the reading path, 1 of 2');
    await page.locator('.pager .next').click();
    expect(await page.locator('.pager').innerText()).toContain('On the reading path, 2 of 2');
    await page.locator('.pager .next').click();
    expect(await page.locator('h1').innerText()).toContain('Counting Flashes');
    expect(await page.locator('.pager').innerText()).not.toContain('path');
  });
});

describe('the introduction and the conclusion', () => {
  it('stand before and after the chapters', async () => {
    const page = await visit('');
    await page.getByRole('link', { name: 'Introduction' }).click();
    const titles = [];
    for (let next = page.locator('.pager .next'); await next.count();) {
      titles.push(await page.locator('h1').innerText());
      await next.click();
    }
    titles.push(await page.locator('h1').innerText());
    expect(titles).toEqual([
      'Introduction',
      'Lamps and lenses',
      'Fog signals',
      'Towers and foundations',
      'Keepers',
      'What is left in the dark',
    ]);
    await page.goto(site);
    await page.getByRole('link', { name: 'What is left in the dark' }).click();
    await eventually(() => page.url()).toContain('/conclusion/');
  });
});

async function visit(path: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const { page, troubles } = await openPage(opened.browser, { viewport: WIDE, ...options });
  onTestFinished(() => {
    expect(troubles).toEqual([]);
    return page.close();
  });
  await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
  return page;
}
