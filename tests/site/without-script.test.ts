import { describe, expect, inject, it } from 'vitest';
import { readRecord } from './dist.ts';
import { WIDE } from './open-page.ts';
import { withPage } from './with-browser.ts';

const base = inject('atSubPath');
const { survey, papers } = await readRecord(inject('dist'));

const tab = withPage({ javaScriptEnabled: false, viewport: WIDE });

describe('without a script', () => {
  it('a paper shows its title, its abstract and the way to its chapter', async () => {
    const paper = papers.find(({ hasNote }) => hasNote);
    if (!paper) throw new Error('No paper has a note.');
    await tab.page.goto(`${base}${paper.url}`);
    expect(await tab.page.locator('h1').innerText()).toContain(paper.title);
    expect(await tab.page.locator('main').innerText()).toContain(paper.abstract.slice(0, 60));
    expect(await tab.page.locator(`main a[href*="${paper.chapter}/"]`).first().isVisible()).toBe(
      true,
    );
  });

  it('each fact of a paper leads to its words, which show where one went', async () => {
    const [paper] = papers.toSorted((a, b) => b.evidence.length - a.evidence.length);
    if (!paper) throw new Error('There is no paper.');
    await tab.page.goto(`${base}${paper.url}`);
    const links = tab.page.locator('.fact-sheet a[href^="#"]');
    expect(await links.count()).toBeGreaterThan(3);
    for (const link of await links.all()) {
      await link.click();
      const words = tab.page.locator(':target');
      const said = (await words.innerText()).replaceAll(/\s+/gu, ' ');
      expect(paper.evidence.some(({ quote }) => said.includes(quote))).toBe(true);
      expect(await words.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe(
        'solid',
      );
      expect(await words.isVisible()).toBe(true);
    }
  });

  it('the home page leads to every chapter, and a chapter to each of its papers', async () => {
    await tab.page.goto(base);
    for (const { id } of survey.chapters) {
      expect(await tab.page.locator(`main a[href*="${id}/"]`).first().isVisible()).toBe(true);
    }
    const [chapter] = survey.chapters;
    await tab.page.goto(`${base}${chapter?.id ?? ''}/`);
    for (const { id } of papers.filter((paper) => paper.chapter === chapter?.id)) {
      expect(
        await tab.page.locator(`main .papers a[href*="papers/${id}/"]`).first().isVisible(),
      ).toBe(true);
    }
  });

  it('the search leads to the lists instead', async () => {
    await tab.page.goto(`${base}search/`);
    expect(await tab.page.locator('main noscript').innerText()).toContain('script');
    expect(await tab.page.locator('main a[href*="papers/"]').first().isVisible()).toBe(true);
    for (const { id } of survey.chapters) {
      expect(await tab.page.locator(`main a[href*="${id}/"]`).first().isVisible()).toBe(true);
    }
  });

  it('no control stands there that does nothing', async () => {
    await tab.page.goto(`${base}search/`);
    expect(await tab.page.locator('button:visible, input:visible').count()).toBe(0);
  });
});
