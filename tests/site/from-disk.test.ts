import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readRecord } from './dist.ts';
import { openPage, WIDE } from './open-page.ts';
import { withBrowser } from './with-browser.ts';

const dist = inject('dist');
const { survey, papers } = await readRecord(dist);

const opened = withBrowser();

describe('opened from a disk', () => {
  it('leads by clicks from the home page to a chapter, a paper and the search', async () => {
    const { page, requests } = await openPage(opened.browser, { viewport: WIDE });
    const [chapter] = survey.chapters;
    const paper = papers.find((candidate) => candidate.chapter === chapter?.id);
    if (!chapter || !paper) throw new Error('The first chapter has no paper.');

    await page.goto(pathToFileURL(join(dist, 'index.html')).href);
    await expectStyled(page);
    await page.locator(`main a[href$="${chapter.id}/index.html"]`).first().click();
    await expectStyled(page);
    expect(await page.locator('h1').innerText()).toContain(chapter.title);
    await page.locator(`main a[href$="${paper.url}index.html"]:visible`).first().click();
    await expectStyled(page);
    expect(await page.locator('h1').innerText()).toContain(paper.title);
    await page.locator('header a[href$="search/index.html"]').first().click({ noWaitAfter: true });
    await page.goto(
      await page.locator('header a[href$="search/index.html"]').first().evaluate(readHref),
    );
    await expectStyled(page);
    expect(requests.filter((url) => !/^(?:file|data|blob):/u.test(url))).toEqual([]);
  });
});

function readHref(link: Element): string {
  return link instanceof HTMLAnchorElement ? link.href : '';
}

/** The site's own type, loaded, and not the browser's. */
async function expectStyled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  const { family, loaded } = await page.evaluate(() => ({
    family: getComputedStyle(document.body).fontFamily,
    loaded: [...document.fonts].filter(({ status }) => status === 'loaded').length,
  }));
  expect(family).toMatch(/,/u);
  expect(loaded).toBeGreaterThan(0);
}
