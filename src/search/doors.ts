import { resolveFromRoot } from '../browser/site-root.ts';

/**
 * Opens search on `/`, Ctrl+K, ⌘K and the links to it, and marks the words that an address names.
 *
 * Every page runs this, so it holds nothing but the doors: what lies behind them is loaded when one
 * is used.
 */
export function openDoors(): void {
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    openSearch();
  });
  for (const link of document.querySelectorAll(LINKS)) bindLink(link);
  if (location.search.includes('highlight=')) {
    void import('./marked-page.ts').then(({ markPage }) => markPage());
  }
}

const LINKS = 'a[data-search-trigger]';

function bindLink(link: Element): void {
  link.setAttribute('aria-haspopup', 'dialog');
  link.addEventListener('click', (event) => {
    // A click with a key held down opens a tab or a window, as on every link.
    if (!(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openSearch();
  });
  for (const type of ['pointerenter', 'focus']) {
    link.addEventListener(type, warm, { once: true });
  }
}

/** The search page has a field of its own; other pages open the palette. */
function openSearch(): void {
  const field = document.querySelector('[data-search-form] [data-search-field]');
  if (field instanceof HTMLInputElement) {
    field.focus();
    field.select();
    return;
  }
  // What the palette will ask for needn't wait for it; what fails here is told there.
  import('./engine.ts').catch(() => undefined);
  import(/* @vite-ignore */ resolveFromRoot('pagefind/pagefind.js')).catch(() => undefined);
  import('./palette.ts').then(
    ({ openPalette }) => openPalette(),
    // Where the palette can't be loaded, the page it stands for may still be reached.
    () => location.assign(document.querySelector<HTMLAnchorElement>(LINKS)?.href ?? ''),
  );
}

/** Loads what the palette needs while the pointer is still on its way to the click. */
function warm(): void {
  import('./palette.ts').then(
    ({ warmPalette }) => warmPalette(),
    () => undefined,
  );
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey) return false;
  if (event.key === '/') return !event.ctrlKey && !event.metaKey && !isTyping(event.target);
  return event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
