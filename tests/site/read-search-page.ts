import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import { eventually } from './eventually.ts';

/** What tests ask of the search page that is open in a tab. */
export function readSearchPage(tab: { readonly page: Page }): SearchPage {
  const status = (): Promise<string> => tab.page.locator('main [data-search-status]').innerText();
  const box = (facet: string, value: string): Locator =>
    tab.page.locator(`input[name="${facet}"][value="${value}"]`);
  return {
    field: () => tab.page.locator('[data-search-field]'),
    results: () => tab.page.locator('[data-search-results] > li'),
    notice: () => tab.page.locator('[data-search-notice]'),
    box,
    status,
    async open(search) {
      await tab.page.goto(`${inject('atSubPath')}search/${search}`);
      if (search !== '') await eventually(() => status()).not.toBe('');
    },
    async countOf(facet, value) {
      const item = tab.page.locator('li', { has: box(facet, value) });
      return Number(await item.locator('[data-search-count]').textContent());
    },
    valuesOf: (facet) =>
      tab.page
        .locator(`input[name="${facet}"]`)
        .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value') ?? '')),
  };
}

/** Tells, in the browser, whether an element has the focus. */
export function hasFocus(element: Element): boolean {
  return document.activeElement === element;
}

interface SearchPage {
  field(): Locator;
  results(): Locator;
  /** What the page says of the query. */
  notice(): Locator;
  box(facet: string, value: string): Locator;
  status(): Promise<string>;
  /** Opens the search page with the query part of an address, and waits for its answer. */
  open(search: string): Promise<void>;
  countOf(facet: string, value: string): Promise<number>;
  valuesOf(facet: string): Promise<string[]>;
}
