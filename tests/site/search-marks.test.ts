import type { Locator } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readRecord } from './dist.ts';
import { WIDE } from './open-page.ts';
import { withPage } from './with-browser.ts';

const base = inject('atSubPath');
const { papers } = await readRecord(inject('dist'));
const paper = papers.find(({ abstract }) => /\blearning\b/u.test(abstract));
if (!paper) throw new Error('No abstract speaks of learning.');
const address = `${base}${paper.url}`;

const tab = withPage({ viewport: WIDE });

describe('the marks on the page that a result leads to', () => {
  it('stand on the words of the address, and nowhere else', async () => {
    await open('?highlight=learning&highlight=zzqyx');
    const words = await marks().allInnerTexts();
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => !/^learning/iu.test(word))).toEqual([]);
    expect(await tab.page.locator('[data-pagefind-body] mark.search-mark').count()).toBe(
      words.length,
    );
    expect(await tab.page.locator('.search-marks').innerText()).toContain(`${words.length} place`);
  });

  it('are taken away by a button, and with them the words in the address', async () => {
    await open('');
    const text = await tab.page.locator('article').innerText();
    await open('?highlight=learning#abstract');
    await marks().first().waitFor();
    await tab.page.getByRole('button', { name: 'Clear marks' }).click();
    expect(await marks().count()).toBe(0);
    expect(await tab.page.locator('.search-marks').count()).toBe(0);
    expect(await tab.page.locator('article').innerText()).toBe(text);
    expect(tab.page.url()).toBe(`${address}#abstract`);
  });

  it('move nothing', async () => {
    await open('');
    const before = await tab.page.locator('article').boundingBox();
    await open('?highlight=learning&highlight=model');
    await marks().first().waitFor();
    expect(await tab.page.locator('article').boundingBox()).toEqual(before);
  });

  it.each([
    ['markup', '<img src=x onerror="document.title=1">'],
    ['a pattern', '(a+)+$|.*'],
    ['10,000 characters', 'learning'.repeat(1250)],
    ['a lone sign', '+'],
  ])('are left out for what is no word: %s', async (_, word) => {
    await open(`?highlight=${encodeURIComponent(word)}`);
    await tab.page.waitForLoadState('networkidle');
    expect(await tab.page.title()).toContain(paper.title);
    expect(await tab.page.locator('article img').count()).toBe(0);
    expect(tab.troubles).toEqual([]);
  });

  it('cost a page without them no request', async () => {
    await open('');
    await tab.page.waitForLoadState('networkidle');
    expect(tab.requests.filter((url) => /marked-page|word-pattern/u.test(url))).toEqual([]);
  });
});

async function open(search: string): Promise<void> {
  await tab.page.goto(address + search);
}

function marks(): Locator {
  return tab.page.locator('mark.search-mark');
}
