import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import type { PaperRecord } from '../../src/model/paper.ts';
import { readRecord } from './dist.ts';
import { eventually } from './eventually.ts';
import { openPage, PHONE, WIDE } from './open-page.ts';
import { hasFocus, readSearchPage } from './read-search-page.ts';
import { withPage } from './with-browser.ts';

const base = inject('atSubPath');
const { papers, survey } = await readRecord(inject('dist'));
const [largest, second] = survey.chapters
  .map(({ id }) => ({ id, papers: papers.filter(({ chapter }) => chapter === id) }))
  .toSorted((a, b) => b.papers.length - a.papers.length);
if (!largest || !second) throw new Error('The survey has less than two chapters.');

const tab = withPage({ viewport: WIDE });
const { field, results, notice, box, status, open, countOf } = readSearchPage(tab);

describe('the search page', () => {
  it('finds every fortieth paper by its title, first of all', async () => {
    await tab.page.goto(`${base}search/`);
    for (const { title } of papers.filter((_, index) => index % 40 === 0)) {
      await field().fill(title);
      await eventually(() => results().first().locator('h2').innerText()).toBe(title);
    }
    expect(tab.troubles).toEqual([]);
  });

  it('shows what says which paper it is', async () => {
    const paper = papers.find(({ authors, published }) => authors.length > 0 && published);
    if (!paper) throw new Error('No paper has authors and a date.');
    await open(`?q=${encodeURIComponent(paper.title)}`);
    const facts = await results().first().locator('.facts').innerText();
    const chapter = survey.chapters.find(({ id }) => id === paper.chapter)?.title;
    for (const fact of [chapter, paper.published?.slice(0, 4), paper.authors[0]]) {
      expect(facts).toContain(fact);
    }
  });

  it('follows the address, and a form that leads to it', async () => {
    await tab.page.goto(base);
    await tab.page.locator('form[action*="search/"] input[type=search]').fill('the');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForURL('**/search/**?q=the');
    await eventually(() => status()).toMatch(/^\d+ papers$/u);
    expect(await field().inputValue()).toBe('the');
  });

  it('counts beside each filter the papers that it shows', async () => {
    const year = mostFrequentYear(largest.papers);
    await open(`?chapter=${largest.id}`);
    const both = largest.papers.filter((paper) => yearOf(paper) === year).length;
    await eventually(() => countOf('year', year)).toBe(both);
    expect(await countOf('chapter', second.id)).toBe(second.papers.length);

    await box('year', year).check();
    await eventually(() => status()).toBe(spell(both));
    await box('chapter', second.id).check();
    const either = second.papers.filter((paper) => yearOf(paper) === year).length + both;
    await eventually(() => status()).toBe(spell(either));
    expect(new URL(tab.page.url()).search).toBe(
      `?chapter=${largest.id}&chapter=${second.id}&year=${year}`,
    );
  });

  it('takes a filter back with the back button, and every typed letter at once', async () => {
    await open('?q=learning');
    await eventually(() => status()).toMatch(/papers$/u);
    const before = await status();
    await tab.page.goto('about:blank');
    await open('');
    await field().pressSequentially('learning', { delay: 200 });
    await eventually(() => tab.page.url()).toContain('?q=learning');
    // Until then it is how many papers have the letters typed before.
    await eventually(() => status()).toBe(before);
    await box('chapter', largest.id).check();
    await eventually(() => tab.page.url()).toContain(`&chapter=${largest.id}`);
    await tab.page.goBack();
    await eventually(() => status()).toBe(before);
    expect(await box('chapter', largest.id).isChecked()).toBe(false);
    expect(await field().inputValue()).toBe('learning');
    await tab.page.goForward();
    await eventually(() => box('chapter', largest.id).isChecked()).toBe(true);
    await tab.page.goBack();
    await tab.page.goBack();
    expect(tab.page.url()).toBe('about:blank');
  });

  it('takes filters away by their chips, keeping the focus', async () => {
    await open(`?chapter=${largest.id}&chapter=${second.id}`);
    const chips = tab.page.locator('[data-search-chips] button');
    expect(await chips.count()).toBe(3);
    await chips.first().press('Enter');
    await eventually(() => tab.page.url()).toMatch(new RegExp(`\\?chapter=${second.id}$`, 'u'));
    expect(await chips.first().evaluate(hasFocus)).toBe(true);
    await chips.last().press('Enter');
    await eventually(() => tab.page.url()).toMatch(/search\/$/u);
    expect(await field().evaluate(hasFocus)).toBe(true);
  });

  it('shows more in steps, goes on where it stopped, and remembers it on the way back', async () => {
    await open(`?chapter=${largest.id}`);
    expect(await results().count()).toBe(20);
    await tab.page.locator('[data-search-more]').press('Enter');
    await eventually(() => results().count()).toBe(Math.min(40, largest.papers.length));
    expect(await results().nth(20).locator('a').evaluate(hasFocus)).toBe(true);
    await results().nth(30).locator('a').click();
    await tab.page.waitForURL('**/papers/**');
    await tab.page.goBack();
    await eventually(() => results().count()).toBe(Math.min(40, largest.papers.length));
  });

  it('takes along the citations of all papers that it found, in their order', async () => {
    await open(`?chapter=${largest.id}&sort=title`);
    const before = tab.requests.length;
    const [download] = await Promise.all([
      tab.page.waitForEvent('download'),
      tab.page.getByRole('button', { name: 'Save citations' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('search-results.bib');
    const text = await readFile(await download.path(), 'utf8');
    const chapter = await readFile(join(inject('dist'), largest.id, 'papers.bib'), 'utf8');
    expect(text.split(/\n(?=@)/u).toSorted()).toEqual(chapter.split(/\n(?=@)/u).toSorted());
    expect(text.indexOf('{A')).toBeLessThan(text.indexOf('{T'));
    const asked = tab.requests.slice(before).filter((url) => !url.endsWith('.js'));
    expect(asked.filter((url) => url.startsWith('http'))).toHaveLength(3);
    await tab.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab.page.getByLabel('Cite these as').selectOption('ris');
    await tab.page.getByRole('button', { name: 'Copy citations' }).click();
    await tab.page.getByText(`Copied ${largest.papers.length} papers as RIS.`).waitFor();
    const copied = await tab.page.evaluate(() => navigator.clipboard.readText());
    expect(copied.match(/^TY {2}- /gmu)).toHaveLength(largest.papers.length);
  });

  it('says that citations can’t be loaded, and has none to take where nothing is found', async () => {
    const { page } = await openPage(tab.browser, { serviceWorkers: 'block' });
    await page.route('**/papers.bib', (route) => route.abort());
    await page.goto(`${base}search/?q=the`);
    const bar = page.locator('[data-cite-these]');
    for (const name of ['Save citations', 'Copy citations']) {
      await bar.getByRole('button', { name }).click();
      await eventually(() => bar.innerText()).toContain('can’t be loaded');
    }
    await page.locator('[data-search-field]').fill('qqqqzzzz');
    await eventually(() => bar.isVisible()).toBe(false);
    await page.context().close();
  });

  it('says what to leave out where nothing is found', async () => {
    await open(`?q=learning+zzqyx&chapter=${largest.id}`);
    expect(await status()).toBe('No paper has all of this.');
    await tab.page.getByRole('button', { name: /^Without “zzqyx”/u }).click();
    await eventually(() => results().count()).toBeGreaterThan(0);
    expect(await field().inputValue()).toBe('learning');
    expect(await results().first().locator('a').evaluate(hasFocus)).toBe(true);
  });

  it('shows the answer to the last question, whichever comes last', async () => {
    let delay = 800;
    await tab.page.route('**/*.pf_fragment', async (route) => {
      const mine = delay;
      delay = 0;
      await new Promise((resolve) => setTimeout(resolve, mine));
      await route.continue();
    });
    await tab.page.goto(`${base}search/`);
    await field().fill('learning');
    await tab.page.waitForRequest('**/*.pf_fragment');
    await field().fill('zzqyx');
    await eventually(() => status()).toBe('No paper has all of this.');
    await tab.page.waitForTimeout(1000);
    expect(await status()).toBe('No paper has all of this.');
    expect(await results().count()).toBe(0);
  });

  it('says in a sentence that the index is out of reach, and tries again', async () => {
    await tab.page.route('**/pagefind/**', (route) => route.abort());
    await tab.page.goto(`${base}search/?q=learning`);
    await eventually(() => status()).toMatch(/^The search index cannot be loaded\./u);
    await tab.page.unroute('**/pagefind/**');
    await tab.page.getByRole('button', { name: 'Try again' }).click();
    await eventually(() => results().count()).toBeGreaterThan(0);
  });

  it.each([
    ['markup', '<img src=x onerror="document.title=1">'],
    ['a script', '"><script>document.title=1</script>'],
    ['punctuation', '!!! ??? ...'],
    ['half a phrase', '"'],
    ['brackets', '('.repeat(200)],
    ['signs of the language', '-OR title: ) | AND NOT -(year:..) "'],
    ['right to left', '\u202Eמודל\u202C'],
    ['without spaces', '模型量化'],
    ['pictographs', '🚀🚀 👩‍👩‍👧'],
    ['names of a script', '__proto__ constructor system:__proto__'],
    ['marks on marks', 'a\u0300'.repeat(500)],
    ['escapes', '\\\\%00%0a../../etc'],
    ['10,000 characters', `${'learning '.repeat(1111)}x`],
  ])('answers a strange query politely: %s', async (_, query) => {
    await open(`?q=${encodeURIComponent(query)}`);
    expect(await tab.page.title()).toMatch(/^Search/u);
    const said = await notice().innerText();
    expect(said).toMatch(
      query.length > 300 ? /^Only the first 300 characters/u : /^(?:Read as: .*)?$/u,
    );
    expect(tab.troubles).toEqual([]);
  });

  it('opens its filters by a button on a phone', async () => {
    await tab.page.setViewportSize(PHONE);
    await open('?q=learning');
    const toggle = tab.page.getByRole('button', { name: /^Filters/u });
    expect(await box('chapter', largest.id).isVisible()).toBe(false);
    await toggle.click();
    await box('chapter', largest.id).check();
    await eventually(() => toggle.innerText()).toContain('(1)');
  });

  it('finds the words of a note', async () => {
    const noted = papers.find(({ hasNote }) => hasNote);
    if (!noted) throw new Error('No paper has a note.');
    await tab.page.goto(`${base}${noted.url}`);
    const words = (await tab.page.locator('.note p').first().innerText()).split(/\s+/u).slice(0, 6);
    await open(`?q=${encodeURIComponent(`"${words.join(' ')}"`)}`);
    expect(await results().first().locator('h2').innerText()).toBe(noted.title);
  });
});

function yearOf({ published }: PaperRecord): string {
  return published?.slice(0, 4) ?? '';
}

function mostFrequentYear(among: readonly PaperRecord[]): string {
  const byYear = Map.groupBy(among.filter(yearOf), yearOf);
  return [...byYear].toSorted((a, b) => b[1].length - a[1].length)[0]?.[0] ?? '';
}

function spell(count: number): string {
  return `${count} of ${papers.length} papers`;
}
