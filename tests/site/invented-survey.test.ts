import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { listFiles, readRecord } from './dist.ts';
import { foldSpace, parsePage } from './html.ts';
import { openPage, WIDE } from './open-page.ts';
import { withBrowser } from './with-browser.ts';

const dist = inject('inventedDist');
const { survey, papers } = await readRecord(dist);
const shipped = await readRecord(inject('dist'));

const opened = withBrowser();

describe('another survey', () => {
  it('gets its own chapters, and each paper where its terms or a correction say', () => {
    expect(survey.title).toBe('Seamarks');
    const chapters = Map.groupBy(papers, ({ chapter }) => chapter);
    const counts = survey.chapters.map(({ id }) => [id, chapters.get(id)?.length]);
    expect(counts).toEqual([
      ['lamps', 3],
      ['fog-signals', 1],
      ['towers', 1],
      ['keepers', 3],
    ]);
  });

  it('has a page for each chapter and paper, with its text', async () => {
    for (const { id, title } of survey.chapters) {
      expect((await readPage(`${id}/index.html`)).mainText).toContain(title);
    }
    for (const { url, title, abstract } of papers) {
      const { mainText } = await readPage(`${url}index.html`);
      expect(mainText).toContain(title);
      expect(mainText).toContain(foldSpace(abstract));
    }
    expect((await readPage('lamps/index.html')).mainText).toContain('A light is a lamp, a lens');
  });

  it('shows a note on its paper', async () => {
    const noted = papers.filter(({ hasNote }) => hasNote);
    expect(noted).toHaveLength(1);
    const { mainText } = await readPage(`${noted[0]?.url ?? ''}index.html`);
    expect(mainText).toContain('Read the hens first.');
  });

  it('shows papers that a sentence cites together beside each other, if neither names the other', async () => {
    const [lamp, lens] = ['wickless-', 'second-hand-'].map((start) =>
      papers.find(({ id }) => id.startsWith(start)),
    );
    for (const [one, other] of [
      [lamp, lens],
      [lens, lamp],
    ]) {
      const { mainText } = await readPage(`${one?.url ?? ''}index.html`);
      expect(mainText).toContain(`${other?.title ?? 'no paper'}cited together in Lamps and lenses`);
    }
  });

  it('holds no word of the shipped one', async () => {
    const foreign = [shipped.survey.title, shipped.survey.description];
    for (const { title, scope } of shipped.survey.chapters) foreign.push(title, scope);
    for (const { title } of shipped.papers) foreign.push(title);
    const found = [];
    for (const file of await listFiles(dist, '.html')) {
      const html = await readFile(join(dist, file), 'utf8');
      for (const words of foreign) if (html.includes(words)) found.push(`${file}: ${words}`);
      for (const { id } of shipped.survey.chapters) {
        if (html.includes(`${id}/index.html`)) found.push(`${file}: ${id}`);
      }
    }
    expect(found).toEqual([]);
  });

  it('finds its papers by search', async () => {
    const { page, troubles } = await openPage(opened.browser, { viewport: WIDE });
    await page.goto(inject('inventedSite'), { waitUntil: 'networkidle' });
    await page.keyboard.press('/');
    await page.locator('dialog[open] input').fill('barometer');
    await page.locator('[role=option]').first().waitFor();
    expect(await page.locator('[role=option]').first().innerText()).toContain('Station Cat');
    expect(troubles).toEqual([]);
  });

  it('shows code in an abstract as text, and runs none of it', async () => {
    const { page, troubles } = await openPage(opened.browser, { viewport: WIDE });
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const hostile = papers.find(({ abstract }) => abstract.includes('<script>'));
    await page.goto(`${inject('inventedSite')}${hostile?.url ?? ''}`, { waitUntil: 'networkidle' });
    const text = await page.locator('main').innerText();
    expect(text).toContain('{process.exit(1)} included');
    expect(text).toContain('<script>alert("fog")</script>');
    expect(dialogs).toEqual([]);
    expect(troubles).toEqual([]);
  });
});

async function readPage(file: string): Promise<ReturnType<typeof parsePage>> {
  return parsePage(await readFile(join(dist, file), 'utf8'));
}
