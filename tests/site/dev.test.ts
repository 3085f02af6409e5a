import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BEES, makeSurveyFolder } from '../commands/survey-folder.ts';
import { openPage } from './open-page.ts';
import { withBrowser } from './with-browser.ts';

/** What an editor waits for a change to show, in ms. */
const SOON = 2000;
/** The longest that a machine with other work may take, in ms: past it the change is lost. */
const LOST = 15_000;

const opened = withBrowser();

describe('the live site shows, in a browser that nobody touches,', () => {
  it('every change of a source, a note, a chapter’s text, an introduction, a correction and the survey, to editors too', async () => {
    const survey = await makeSurveyFolder(BEES);
    const address = await startLiveSite(survey.folder);
    const note = (text: string) => `---\nauthor: Ada Wax\ndate: 2026-05-31\n---\n\n${text}\n`;
    const correction = 'slow-sugar:\n  chapter: hives\n  why: crystals spoil combs\n';

    const paper = await visit(`${address}papers/slow-sugar/`);
    const took = [
      await time(paper, 'Very Slow Sugar', () =>
        survey.put('sources/spring.txt', BEES['sources/spring.txt'].replace('Slow', 'Very Slow')),
      ),
      await time(paper, 'Full in June.', () =>
        survey.put('notes/slow-sugar.mdx', note('Full in June.')),
      ),
      await time(paper, 'Full in July.', () =>
        survey.put('notes/slow-sugar.mdx', note('Full in July.')),
      ),
      await time(paper, 'crystals spoil combs', () =>
        survey.put('corrections/chapters.yaml', correction),
      ),
    ];
    const chapter = await visit(`${address}hives/`);
    took.push(
      await time(chapter, 'Bees live in trees.', () =>
        survey.put('chapters/hives.mdx', 'Bees live in trees.\n'),
      ),
      await time(chapter, 'Bees and Wasps', () =>
        survey.put('survey.yaml', BEES['survey.yaml'].replace('Bees', 'Bees and Wasps')),
      ),
    );
    const file = await fetch(`${address}papers.bib`);
    expect(await file.text()).toMatch(/title += .*Very Slow Sugar/u);
    const home = await visit(address);
    took.push(
      await time(home, 'Introduction', () =>
        survey.put('introduction.mdx', 'Of <Cite id="slow-sugar" />.\n'),
      ),
    );
    const editors = await visit(`${address}editors/`);
    took.push(
      await time(editors, '<Cite id="slow-sugar" />', () =>
        survey.put('chapters/honey.mdx', 'Honey is sweet.\n'),
      ),
    );
    // The middle one, so that another program's busy second doesn't decide.
    expect(took.toSorted((a, b) => a - b)[3]).toBeLessThanOrEqual(SOON);
  });
});

async function visit(address: string): Promise<Page> {
  const { page } = await openPage(opened.browser, {});
  onTestFinished(() => page.context().close());
  // The first visit makes the live site gather its scripts, and load once more.
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

/** How long a change takes to show, in ms. */
async function time(page: Page, text: string, change: () => Promise<void>): Promise<number> {
  expect(await page.content()).not.toContain(text);
  const started = performance.now();
  await change();
  await page.waitForFunction((words) => document.body.textContent.includes(words), text, {
    timeout: LOST,
  });
  return performance.now() - started;
}

/** Starts `npm run dev` on a free port; resolves with its address once it answers. */
async function startLiveSite(content: string): Promise<string> {
  const port = await findFreePort();
  const server = spawn(process.execPath, ['scripts/dev.ts', '--content', content], {
    env: makeOwnEnvironment(port),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => stop(server));
  await new Promise<void>((resolve, reject) => {
    let printed = '';
    server.stdout.on('data', (text: Buffer) => {
      printed += text.toString();
      if (printed.includes('watching for file changes')) resolve();
    });
    server.stderr.on('data', (text: Buffer) => (printed += text.toString()));
    server.once('exit', () => reject(new Error(`The live site ended:\n${printed}`)));
  });
  const address = `http://localhost:${port}/`;
  await expect
    .poll(
      () =>
        fetch(address).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: LOST },
    )
    .toBe(true);
  return address;
}

/** Without the test runner's own variables, by which the site's tools would know it and not watch. */
function makeOwnEnvironment(port: number): NodeJS.ProcessEnv {
  const { VITEST: _, NODE_ENV: __, ...environment } = process.env;
  return { ...environment, PORT: String(port) };
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  await ended;
}
