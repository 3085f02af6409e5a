import type { Locator } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import type { PaperRecord } from '../../src/model/paper.ts';
import { readRecord } from './dist.ts';
import { eventually } from './eventually.ts';
import { WIDE } from './open-page.ts';
import { hasFocus, readSearchPage } from './read-search-page.ts';
import { withPage } from './with-browser.ts';

const { papers, survey } = await readRecord(inject('dist'));
const second = survey.chapters[1];
if (!second) throw new Error('The survey has less than two chapters.');
const inSecond = papers.filter(({ chapter }) => chapter === second.id).length;

const tab = withPage({ viewport: WIDE });
const { field, results, notice, status, open, countOf, valuesOf } = readSearchPage(tab);

describe('a query on the search page', () => {
  it('lists the fullest values first and years from the latest, the first eight of many', async () => {
    await open(`?chapter=${second.id}`);
    await eventually(() => countOf('chapter', second.id)).toBe(inSecond);
    const years = await valuesOf('year');
    expect(years).toEqual(years.toSorted().toReversed());
    for (const facet of ['kind', 'platform', 'format']) {
      const counts = await Promise.all((await valuesOf(facet)).map((one) => countOf(facet, one)));
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
    const platforms = tab.page.locator('[data-search-facet=platform] > li');
    expect(await visible(platforms)).toBe(8);
    await tab.page.getByRole('button', { name: `${(await platforms.count()) - 8} more` }).click();
    expect(await visible(platforms)).toBe(await platforms.count());
  });

  it('takes one value of a facet or another, and all facets', async () => {
    const among = papers.filter(({ platforms, precisions }) =>
      platforms.includes('gpu') || platforms.includes('fpga') ? precisions.includes('INT8') : false,
    );
    await open('?platform=gpu&platform=fpga&format=INT8');
    expect(await status()).toBe(`${among.length} of ${papers.length} papers`);
  });

  it('counts with the query what each filter shows', async () => {
    await open('?q=quantization+OR+pruning');
    const total = Number.parseInt(await status(), 10);
    await eventually(() => sumOf('kind')).toBe(total);
  });

  it.each([
    ['year:2023..2024', (paper: PaperRecord) => ['2023', '2024'].includes(yearOf(paper))],
    ['platform:fpga', ({ platforms }: PaperRecord) => platforms.includes('fpga')],
    ['-platform:fpga', ({ platforms }: PaperRecord) => !platforms.includes('fpga')],
    ['has:note', ({ hasNote }: PaperRecord) => hasNote],
    ['kind:survey OR kind:theory', ({ kind }: PaperRecord) => /^(?:survey|theory)$/u.test(kind)],
    ['title:spiking', ({ title }: PaperRecord) => /\bspiking/iu.test(title)],
  ])('finds all papers of %s and no others', async (query, fits) => {
    await open(`?q=${encodeURIComponent(query)}`);
    const count = papers.filter(fits).length;
    expect(await status()).toBe(count === 1 ? '1 paper' : `${count} papers`);
  });

  it('says what it made of a query, as text', async () => {
    await open(`?q=${encodeURIComponent('(learning OR <b>edge')}`);
    expect(await notice().innerText()).toBe('Read as: learning OR <b>edge');
    expect(await results().count()).toBeGreaterThan(0);
  });

  it('searches the synonyms of the survey, and says so', async () => {
    await open('?q=SNN');
    expect(await notice().innerText()).toMatch(/^Read as: SNN OR "/u);
    const all = Number.parseInt(await status(), 10);
    await field().fill('"SNN"');
    await eventually(() => notice().innerText()).toBe('');
    expect(Number.parseInt(await status(), 10)).toBeLessThan(all);
  });

  it('offers the word that was meant, without a request for the words before', async () => {
    const requests: string[] = [];
    tab.page.on('request', (request) => requests.push(request.url()));
    await open('?q=quantization');
    await eventually(() => sumOf('kind')).toBe(Number.parseInt(await status(), 10));
    expect(requests.filter((url) => url.endsWith('words.txt'))).toEqual([]);
    await field().fill('quantizaton');
    await tab.page.getByRole('button', { name: 'quantization', exact: true }).click();
    expect(await field().inputValue()).toBe('quantization');
    await eventually(() => results().first().locator('a').evaluate(hasFocus)).toBe(true);
  });

  it('sorts by title and by year, and takes that back', async () => {
    await open('?q=quantization');
    const first = await firstTitle();
    const order = tab.page.getByLabel('Sort by');
    await order.selectOption('title');
    await eventually(() => tab.page.url()).toMatch(/\?q=quantization&sort=title$/u);
    await eventually(firstTitle).not.toBe(first);
    const titles = (await results().locator('h2').allInnerTexts()).map((title) =>
      title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' '),
    );
    expect(titles).toEqual(titles.toSorted());
    await order.selectOption('year');
    await eventually(() => tab.page.url()).toContain('sort=year');
    await tab.page.goBack();
    await tab.page.goBack();
    await eventually(firstTitle).toBe(first);
    expect(await order.inputValue()).toBe('relevance');
  });

  it('explains its language by examples that find something', async () => {
    await open('');
    await tab.page.getByText('What a query can say').click();
    const examples = tab.page.locator('[data-search-example]');
    expect(await examples.count()).toBeGreaterThan(12);
    for (const example of await examples.all()) {
      await example.click();
      const query = await example.innerText();
      await eventually(() => field().inputValue()).toBe(query);
      await eventually(() => results().count()).toBeGreaterThan(0);
      expect(new URL(tab.page.url()).searchParams.get('q')).toBe(query);
    }
  });

  it('shows the headline of a paper and the words in their context', async () => {
    const paper = papers.find(({ headline }) => headline !== null);
    if (!paper) throw new Error('No paper has a headline.');
    await open(`?q=${encodeURIComponent(`title:"${paper.title}"`)}`);
    expect(await results().first().locator('.gist').innerText()).toBe(paper.headline);
    await open('?q=learning');
    expect(await results().first().locator('p mark').count()).toBeGreaterThan(0);
  });
});

function firstTitle(): Promise<string> {
  return results().first().locator('h2').innerText();
}

async function sumOf(facet: string): Promise<number> {
  const counts = await Promise.all((await valuesOf(facet)).map((one) => countOf(facet, one)));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function visible(items: Locator): Promise<number> {
  const shown = await Promise.all((await items.all()).map((item) => item.isVisible()));
  return shown.filter(Boolean).length;
}

function yearOf({ published }: PaperRecord): string {
  return published?.slice(0, 4) ?? '';
}
