import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { openBrowser } from './browser.ts';
import { openPage, takeViolations, type Watched } from './open-page.ts';

/**
 * Opens a browser for the tests of a file, and closes it after them. A test fails in which the
 * policy of a page refused anything.
 */
export function withBrowser(): WithBrowser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(() => expect(takeViolations()).toEqual([]));
  return {
    get browser() {
      return demand(browser);
    },
  };
}

/** Opens a browser for the tests of a file, and in it a page of its own for each test. */
export function withPage(options: BrowserContextOptions): WithPage {
  const opened = withBrowser();
  let watched: Watched | undefined;
  beforeEach(async () => {
    watched = await openPage(opened.browser, options);
  });
  afterEach(() => watched?.page.context().close());
  return {
    get browser() {
      return opened.browser;
    },
    get page() {
      return demand(watched).page;
    },
    get requests() {
      return demand(watched).requests;
    },
    get troubles() {
      return demand(watched).troubles;
    },
  };
}

function demand<T>(opened: T | undefined): T {
  if (opened === undefined) throw new Error('It is opened before the first test, not before.');
  return opened;
}

interface WithBrowser {
  readonly browser: Browser;
}

type WithPage = WithBrowser & Watched;
