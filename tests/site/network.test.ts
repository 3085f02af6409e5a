import { describe, expect, inject, it } from 'vitest';
import { listPageTypes } from './dist.ts';
import { openPage, WIDE } from './open-page.ts';
import { withBrowser } from './with-browser.ts';

const types = await listPageTypes(inject('dist'));

const opened = withBrowser();

describe.each([
  ['at the root of a server', inject('atRoot')],
  ['in a folder of a server', inject('atSubPath')],
])('%s', (_, base) => {
  it.each(types)('asks nothing of others, and nothing in vain: $type', async ({ file }) => {
    const { page, requests, troubles } = await openPage(opened.browser, { viewport: WIDE });
    await page.goto(`${base}${file}`, { waitUntil: 'networkidle' });
    // All that waits until it is scrolled into view.
    await page.mouse.wheel(0, 100_000);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => !url.startsWith(base) && !url.startsWith('data:'))).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('asks nothing of others, and nothing in vain, to search', async () => {
    const { page, requests, troubles } = await openPage(opened.browser, { viewport: WIDE });
    await page.goto(base, { waitUntil: 'networkidle' });
    await page.keyboard.press('/');
    await page.locator('dialog[open] input').fill('a survey');
    await page.waitForLoadState('networkidle');
    expect(requests.some((url) => url.includes('/pagefind/'))).toBe(true);
    expect(
      requests.filter((url) => !/^(?:data|blob):/u.test(url) && !url.startsWith(base)),
    ).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
