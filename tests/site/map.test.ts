import { describe, expect, inject, it } from 'vitest';
import { listFiles, readRecord } from './dist.ts';
import { PHONE } from './open-page.ts';
import { withPage } from './with-browser.ts';

const base = inject('atSubPath');
const { survey, papers } = await readRecord(inject('dist'));

const tab = withPage({ javaScriptEnabled: false, viewport: PHONE });

describe('the map', () => {
  it('counts in every cell the papers that its link leads to', async () => {
    await tab.page.goto(`${base}map/`);
    const cells = await tab.page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLAnchorElement>('.cross a'), (link) => {
        const list = document.getElementById(link.hash.slice(1))?.closest('.cell, section');
        const links = Array.from(list?.querySelectorAll('li a') ?? [], (a) =>
          a.getAttribute('href'),
        );
        return { id: link.hash, count: Number(link.textContent), listed: new Set(links).size };
      }),
    );
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.filter(({ count, listed }) => count !== listed)).toEqual([]);
  });

  it('accounts for every paper', async () => {
    await tab.page.goto(`${base}map/`);
    const totals = await tab.page.locator('.cross tfoot .total').allInnerTexts();
    expect(totals.map(Number)).toEqual([papers.length, papers.length]);
  });

  it('is left out of a survey that names no platform', async () => {
    const invented = await readRecord(inject('inventedDist'));
    expect(invented.papers.flatMap(({ platforms }) => platforms)).toEqual([]);
    expect(await listFiles(inject('inventedDist'), 'map/index.html')).toEqual([]);
  });
});

describe('the figures of a chapter', () => {
  it('mark every speed-up of a figure once, and each stands in the table behind', async () => {
    for (const { id } of survey.chapters) {
      await tab.page.goto(`${base}${id}/`);
      const own = papers.filter(({ chapter }) => chapter === id).flatMap(({ results }) => results);
      const speedups = own.filter(
        ({ metric, unit, relative }) => metric === 'speedup' && unit === 'x' && relative,
      );
      const expected = speedups.length < 5 ? 0 : speedups.length;
      const figure = tab.page.locator('figure', {
        has: tab.page.locator('h3', { hasText: 'Speed-up' }),
      });
      expect(await figure.locator('.ratios :is(circle, path)').count(), id).toBe(expected);
      expect(await figure.locator('+ details tbody tr').count(), id).toBe(expected);
    }
  });
});
