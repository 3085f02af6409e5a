import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A phone as narrow as they come, and a wide screen. */
export const PHONE = { width: 360, height: 740 };
export const WIDE = { width: 1440, height: 900 };

/** What the policy of any page refused since it was last asked; a test that wants some takes them. */
export function takeViolations(): string[] {
  return violations.splice(0);
}

const violations: string[] = [];

/** Opens a page that writes down what goes wrong on it, in a context of its own. */
export async function openPage(browser: Browser, options: BrowserContextOptions): Promise<Watched> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const troubles: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    // What a reader breaks off by going on to another page is no trouble.
    if (reason !== 'net::ERR_ABORTED') troubles.push(`${request.url()}: ${reason}`);
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(text);
    if (text.includes('Content Security Policy')) violations.push(`${page.url()}: ${text}`);
  });
  return { page, requests, troubles };
}

export interface Watched {
  readonly page: Page;
  /** The address of every request, in order. */
  readonly requests: string[];
  /** Errors and warnings of the console, errors of scripts, and requests that failed. */
  readonly troubles: string[];
}
