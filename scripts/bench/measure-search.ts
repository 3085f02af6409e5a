import type { Browser, JSHandle, Page } from 'playwright-core';
import type { Served } from './serve-compressed.ts';

/**
 * Measures a search in a browser: the time from a key to the frame that shows its results, and what
 * the first search moves over the network, from the moment at which the search is entered.
 *
 * Cold: a new browser context, and the whole query at once, right after the field is entered. Warm:
 * the last letter of a query whose rest has been searched.
 */
export async function measureSearch(
  browser: Browser,
  { server, address, enter, queries }: Measured,
): Promise<SearchFigures> {
  const cold: Sample[] = [];
  for (const query of queries) {
    const page = await openPage(browser, address);
    cold.push(await measureFirst(page, { server, enter, query }));
    await page.context().close();
  }
  const page = await openPage(browser, address);
  const warm: number[] = [];
  await measureFirst(page, { server, enter, query: queries[0] ?? '' });
  for (const query of queries) warm.push(await measureLetter(page, query));
  await page.context().close();
  return {
    cold: findMiddle(cold.map(({ ms }) => ms)),
    warm: findMiddle(warm),
    slowestCold: Math.max(...cold.map(({ ms }) => ms)),
    slowestWarm: Math.max(...warm),
    bytes: findMiddle(cold.map(({ bytes }) => bytes)),
    mostBytes: Math.max(...cold.map(({ bytes }) => bytes)),
  };
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  // A service worker then has taken over, and has stored what the page is made of.
  await page.waitForTimeout(SETTLE_MS);
  return page;
}

async function measureFirst(
  page: Page,
  { server, enter, query }: Pick<Measured, 'server' | 'enter'> & { query: string },
): Promise<Sample> {
  const before = server.countSent();
  await enter(page);
  const watch = await watchResults(page);
  await page.keyboard.insertText(query);
  const ms = await readTime(watch);
  await page.waitForTimeout(SETTLE_MS);
  return { ms, bytes: server.countSent() - before };
}

async function measureLetter(page: Page, query: string): Promise<number> {
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(query.slice(0, -1));
  await page.waitForTimeout(SETTLE_MS);
  const watch = await watchResults(page);
  await page.keyboard.type(query.slice(-1));
  return await readTime(watch);
}

/** Longer than any answer takes, so that none is taken for that of the next letter. */
const SETTLE_MS = 1500;

/** Watches the page for the first rows that a change of the field brings; the answer is the time. */
async function watchResults(page: Page): Promise<JSHandle<{ shown: Promise<number> }>> {
  // A promise on its own would be waited for, and the keys must come after the watch is set.
  return page.evaluateHandle(() => ({
    shown: new Promise<number>((resolve, reject) => {
      let asked = 0;
      setTimeout(() => reject(new Error('No results were shown within 20 s.')), 20_000);
      const start = (): void => {
        asked ||= performance.now();
      };
      for (const type of ['keydown', 'input']) document.addEventListener(type, start, true);
      const observer = new MutationObserver((changes) => {
        const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
        const rows = added.filter((node) => node instanceof Element);
        const row = '[role=option], :has([role=option])';
        // A row that stays is given other content.
        const isAnswer = rows.some((one) => one.matches(row) || one.closest('[role=option]'));
        if (asked === 0 || !isAnswer) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve(performance.now() - asked));
      });
      observer.observe(document, { childList: true, subtree: true });
    }),
  }));
}

function readTime(watch: JSHandle<{ shown: Promise<number> }>): Promise<number> {
  return watch.evaluate(({ shown }) => shown);
}

/** The median. */
function findMiddle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

interface Measured {
  readonly server: Served;
  readonly address: string;
  /** Puts the cursor into the field of the search. */
  readonly enter: (page: Page) => Promise<void>;
  readonly queries: readonly string[];
}

interface Sample {
  readonly ms: number;
  readonly bytes: number;
}

/** Milliseconds and bytes; middles are medians over the queries. */
export interface SearchFigures {
  readonly cold: number;
  readonly slowestCold: number;
  readonly warm: number;
  readonly slowestWarm: number;
  readonly bytes: number;
  readonly mostBytes: number;
}
