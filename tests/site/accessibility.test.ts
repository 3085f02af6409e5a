import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { listPageTypes } from './dist.ts';
import { openPage, PHONE, WIDE } from './open-page.ts';
import { withBrowser } from './with-browser.ts';

const base = inject('atRoot');
const types = await listPageTypes(inject('dist'));

const opened = withBrowser();

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  describe.each([
    ['phone', PHONE],
    ['wide screen', WIDE],
  ])('on a %s', (_, viewport) => {
    it.each(types)('axe finds nothing on: $type', async ({ file }) => {
      const { page } = await openPage(opened.browser, { colorScheme, viewport });
      // The search fills itself after it has loaded; other pages stand at once.
      const waitUntil = file.startsWith('search/') ? 'networkidle' : 'load';
      await page.goto(`${base}${file}`, { waitUntil });
      expect(await findViolations(page)).toEqual([]);
      await page.context().close();
    });

    it('axe finds nothing in the scheme that a reader chose instead', async () => {
      const { page } = await openPage(opened.browser, { colorScheme, viewport });
      await page.goto(base, { waitUntil: 'load' });
      await page.getByRole('button', { name: 'colours' }).click();
      await page.goto(`${base}papers/`, { waitUntil: 'load' });
      const chosen = colorScheme === 'light' ? 'dark' : 'light';
      expect(await page.locator('html').getAttribute('data-scheme')).toBe(chosen);
      expect(await findViolations(page)).toEqual([]);
      await page.context().close();
    });

    it('axe finds nothing on a comparison, and beside the tray that leads to it', async () => {
      const { page } = await openPage(opened.browser, { colorScheme, viewport });
      await page.goto(`${base}papers/`, { waitUntil: 'load' });
      for (const index of [0, 1, 2]) await page.locator('.pick').nth(index).click();
      expect(await findViolations(page)).toEqual([]);
      await page.locator('.tray a').click();
      await page.locator('[data-table] thead a').first().waitFor();
      expect(await findViolations(page)).toEqual([]);
      await page.context().close();
    });

    it('axe finds nothing on the open search', async () => {
      const { page } = await openPage(opened.browser, { colorScheme, viewport });
      await page.goto(base, { waitUntil: 'load' });
      await page.keyboard.press('/');
      await page.locator('dialog[open] input').fill('a');
      await page.waitForLoadState('networkidle');
      expect(await findViolations(page)).toEqual([]);
      await page.context().close();
    });
  });
});

/** Each violation as `rule: the element, what is wrong`, with all that is folded away unfolded. */
async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { violations: found } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    return found.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary = '' }) => `${html}, ${failureSummary}`),
    }));
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node}`));
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
