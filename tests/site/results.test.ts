import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readRecord } from './dist.ts';
import { eventually } from './eventually.ts';
import { openPage, WIDE } from './open-page.ts';
import { withPage } from './with-browser.ts';

const base = inject('atSubPath');
const { papers } = await readRecord(inject('dist'));
const reported = papers.flatMap(({ results }) => results);
const platform = mostFrequent(
  papers.flatMap(({ platforms, results }) => results.map(() => platforms)).flat(),
);
const onPlatform = papers.filter(({ platforms }) => platforms.some((one) => one === platform));

const tab = withPage({ viewport: WIDE });

describe('the page of results', () => {
  it('holds every reported result without a script, numbers that compare together', async () => {
    const { page } = await openPage(tab.browser, { javaScriptEnabled: false, viewport: WIDE });
    await page.goto(`${base}results/`);
    expect(await page.locator('tr[data-value]').count()).toBe(reported.length);
    const groups = await page
      .locator('tbody')
      .evaluateAll((bodies) =>
        bodies.map((body) =>
          [
            body.closest('[data-metric]')?.getAttribute('data-metric'),
            body.getAttribute('data-unit'),
            body.hasAttribute('data-relative'),
          ].join(' '),
        ),
      );
    expect(new Set(groups).size).toBe(groups.length);
    expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0);
    await page.context().close();
  });

  it('is led to from every page, and leads each row to its words', async () => {
    await tab.page.goto(base);
    await tab.page.getByRole('link', { name: 'Results', exact: true }).click();
    const quote = rows().first().locator('.quote a');
    const words = await quote.innerText();
    await quote.click();
    await tab.page.waitForURL('**/papers/**#result-*');
    const mark = tab.page.locator('mark:target, mark:has(:target)');
    expect(await mark.first().innerText()).toContain(words.split(' ')[0]);
  });

  it('shows what a filter takes, says how much, and keeps it in the address', async () => {
    await open();
    expect(await status()).toContain(`${reported.length} results`);
    await choose('platform', platform);
    const expected = onPlatform.flatMap(({ results }) => results).length;
    await eventually(() => status()).toContain(`${expected} results`);
    expect(new URL(tab.page.url()).search).toBe(`?platform=${platform}`);
    await tab.page.reload();
    await eventually(() => status()).toContain(`${expected} results`);
    expect(tab.troubles).toEqual([]);
  });

  it('goes a choice back, but not a key', async () => {
    await open();
    await choose('platform', platform);
    await tab.page.locator('[data-words]').pressSequentially('the');
    await eventually(() => new URL(tab.page.url()).searchParams.get('q')).toBe('the');
    await tab.page.goBack();
    expect(new URL(tab.page.url()).search).toBe('');
    await eventually(() => status()).toContain(`${reported.length} results`);
    expect(await tab.page.locator('[data-words]').inputValue()).toBe('');
  });

  it('says so where nothing fits, and clears the filters', async () => {
    await open('?q=no-paper-says-this');
    await eventually(() => status()).toBe('No result fits.');
    expect(await tab.page.locator('[data-metric]:visible').count()).toBe(0);
    await tab.page.getByRole('button', { name: 'Clear filters' }).click();
    await eventually(() => status()).toContain(`${reported.length} results`);
  });

  it.each([
    ['largest', -1],
    ['smallest', 1],
  ] as const)('sorts each unit by itself: %s first', async (sort, sign) => {
    await open(`?sort=${sort}`);
    const groups = await tab.page
      .locator('tbody')
      .evaluateAll(
        (bodies, order) =>
          bodies.map((body) =>
            Array.from(body.querySelectorAll<HTMLElement>('[data-value]'), ({ dataset }) =>
              Number((order === 'smallest' && dataset['min']) || dataset['value']),
            ),
          ),
        sort,
      );
    expect(groups.map((values) => values.toSorted((a, b) => sign * (a - b)))).toEqual(groups);
  });

  it('leaves out columns', async () => {
    await open('?without=quote&without=year');
    expect(await tab.page.locator('.quote:visible, .year:visible').count()).toBe(0);
    expect(await tab.page.locator('.paper:visible').count()).toBeGreaterThan(0);
  });

  it('shows a long group in steps and keeps the keyboard in its place', async () => {
    await open();
    const before = await rows().count();
    await tab.page.locator('.more button').first().press('Enter');
    expect(await rows().count()).toBeGreaterThan(before);
    expect(await tab.page.evaluate(() => document.activeElement?.closest('tr') !== null)).toBe(
      true,
    );
  });

  it('saves all rows that fit, those behind a step too', async () => {
    await open();
    for (const [format, file] of [
      ['csv', 'results.csv'],
      ['markdown', 'results.md'],
      ['latex', 'results.tex'],
    ] as const) {
      await tab.page.locator('[data-format]').selectOption(format);
      const [download] = await Promise.all([
        tab.page.waitForEvent('download'),
        tab.page.getByRole('button', { name: 'Save as a file' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(file);
      const text = await readFile(await download.path(), 'utf8');
      const frame = { csv: 1, markdown: 2, latex: 6 }[format];
      expect(text.trimEnd().split('\n').length).toBe(reported.length + frame);
    }
  });

  it('copies what is shown', async () => {
    await tab.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(`?platform=${platform}`);
    await tab.page.getByRole('button', { name: 'Copy', exact: true }).click();
    await eventually(() => tab.page.locator('[data-export-status]').innerText()).toMatch(
      /^Copied/u,
    );
    const text = await tab.page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^Paper,Chapter,Year/u);
  });
});

describe('the page of 20,000 results', () => {
  it('shows the new table within 100 ms of a changed filter', async () => {
    const html = await readFile(join(inject('dist'), 'results/index.html'), 'utf8');
    const copies = Math.ceil(20_000 / reported.length);
    const row = /<tr data-value="[\s\S]*?<\/tr>/gu;
    const long = html.replaceAll(row, (one) =>
      Array.from({ length: copies }, (_, index) =>
        one.replace('data-value="', `data-value="${index + 1}`),
      ).join(''),
    );
    await tab.page.route('**/results/', (route) =>
      route.fulfill({ body: long, contentType: 'text/html' }),
    );
    await open();
    await eventually(() => status()).toContain(
      `${(reported.length * copies).toLocaleString('en')} results`,
    );

    const times = await measureChoices(tab.page.locator('[data-facet="platform"] input'));
    expect(times.length).toBeGreaterThan(10);
    expect(times.filter((time) => time >= 100)).toEqual([]);
  });
});

/**
 * Changes each of the boxes several times; gives for each the fewest milliseconds until the screen
 * shows it. What else the machine does only ever adds to them.
 */
function measureChoices(boxes: Locator): Promise<number[]> {
  return boxes.evaluateAll(async (inputs) => {
    const fewest = inputs.map(() => Infinity);
    for (let round = 0; round < 4; round += 1) {
      for (const [index, input] of inputs.entries()) {
        const start = performance.now();
        if (input instanceof HTMLInputElement) input.click();
        // A message that is sent from within a frame comes after what the frame paints.
        await new Promise<void>((resolve) => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve();
            port2.postMessage('painted');
          });
        });
        fewest[index] = Math.min(fewest[index] ?? Infinity, performance.now() - start);
      }
    }
    return fewest;
  });
}

async function open(search = ''): Promise<void> {
  await tab.page.goto(`${base}results/${search}`, { waitUntil: 'load' });
}

async function choose(facet: string, value: string): Promise<void> {
  await tab.page.locator(`[data-facet="${facet}"] summary`).click();
  await tab.page.locator(`input[name="${facet}"][value="${value}"]`).check();
}

function rows(): Locator {
  return tab.page.locator('tr[data-value]');
}

function status(): Promise<string> {
  return tab.page.locator('[data-status]').innerText();
}

function mostFrequent(values: readonly string[]): string {
  const groups = [...Map.groupBy(values, (value) => value)];
  return groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}
