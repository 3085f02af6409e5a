import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { PaperRecord } from '../../src/model/paper.ts';
import { listPageTypes, readRecord } from './dist.ts';
import { openPage, PHONE } from './open-page.ts';
import { withBrowser } from './with-browser.ts';

const dist = inject('dist');
const base = inject('atRoot');
const types = await listPageTypes(dist);
const { papers } = await readRecord(dist);

/** What WCAG's reflow asks for, and the narrowest phone. */
const WIDTHS = [320, PHONE.width];

const opened = withBrowser();
let page: Page;
beforeAll(async () => {
  ({ page } = await openPage(opened.browser, { viewport: PHONE }));
});

describe.each(WIDTHS)('on a screen of %i pixels', (width) => {
  beforeAll(() => page.setViewportSize({ ...PHONE, width }));

  it.each(types)('nothing stands out to the side: $type', async ({ file }) => {
    expect(await measureWidth(file)).toBe(width);
  });

  it('nothing stands out to the side on the pages with the longest words', async () => {
    const byWord = papers.toSorted((a, b) => measureWord(b) - measureWord(a));
    const tooWide = [];
    for (const { url } of byWord.slice(0, 20)) {
      if ((await measureWidth(`${url}index.html`)) > width) tooWide.push(url);
    }
    expect(tooWide).toEqual([]);
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

function measureWord({ title, abstract, repairs }: PaperRecord): number {
  const text = [title, abstract, ...repairs.map(({ raw, fixed }) => `${raw} ${fixed}`)].join(' ');
  return Math.max(...text.split(/[\s-]+/u).map(({ length }) => length));
}
