import { describe, expect, inject, it } from 'vitest';
import { WIDE } from './open-page.ts';
import { withPage } from './with-browser.ts';

const tab = withPage({ viewport: WIDE });

describe('an address where nothing stands', () => {
  it.each([
    ['at the root', inject('atRoot'), 'nowhere'],
    ['in a folder', inject('atRoot'), 'nowhere/at/all/'],
    ['among the papers', inject('atRoot'), 'papers/no-such-paper/'],
    ['among the papers of a site in a folder', inject('atSubPath'), 'papers/no-such-paper/'],
  ])('%s says so and leads back into the site', async (_, base, address) => {
    const response = await tab.page.goto(`${base}${address}`, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(404);
    // The browser looks ahead for files before the page has said where its root is.
    expect(tab.troubles.filter((trouble) => !trouble.includes('404'))).toEqual([]);
    const fonts = await tab.page.evaluate(() => [...document.fonts].map(({ status }) => status));
    expect(fonts).toContain('loaded');

    await tab.page.locator('main a[href*="papers/"]').first().click();
    await tab.page.waitForURL(`${base}papers/**`);
    expect(await tab.page.locator('main li').count()).toBeGreaterThan(0);
  });
});
