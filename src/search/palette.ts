import { findElement } from '../browser/element.ts';
import { resolveFromRoot } from '../browser/site-root.ts';
import { formatAddress } from './address.ts';
import { countPapers } from './counted.ts';
import type { Answer } from './engine.ts';
import type { Hit } from './hit.ts';
import { isSearchable, limitQuery } from './query.ts';
import { makePaletteList, type PaletteList } from './palette-list.ts';
import { openSiteEngine } from './site-engine.ts';
import { askFor, type SearchState } from './state.ts';

/** As many as a phone shows above its keyboard and a little more. */
const SHOWN = 8;

/** Long enough that a fast typist asks once a word, too short to be felt. */
const PAUSE_MS = 60;

/** Opens the palette, ready to be typed into. */
export function openPalette(): void {
  palette ??= preparePalette();
  const { dialog, field } = palette;
  if (!dialog.open) dialog.showModal();
  field.focus();
  field.select();
  warmPalette();
}

/** Loads the index ahead of the first query. */
export function warmPalette(): void {
  // A failure is told when something is asked for.
  openSiteEngine().catch(() => undefined);
}

let palette: Palette | undefined;

function preparePalette(): Palette {
  const dialog = findElement(document, '[data-search-palette]', HTMLDialogElement);
  const field = findElement(dialog, 'input', HTMLInputElement);
  const status = findElement(dialog, '[data-search-status]', HTMLElement);
  const list = makePaletteList(findElement(dialog, '[role=listbox]', HTMLElement), field);
  const made: Palette = { dialog, field, status, list, asked: 0, timer: undefined };

  field.addEventListener('input', () => {
    clearTimeout(made.timer);
    made.timer = setTimeout(() => void answer(made), PAUSE_MS);
  });
  field.addEventListener('keydown', (event) => moveByKey(event, made));
  dialog.addEventListener('click', (event) => {
    // The dialog itself is hit only beside its content: on the backdrop.
    const { target } = event;
    const closes = target instanceof Element && target.closest('[data-search-close]');
    if (target === dialog || closes) dialog.close();
  });
  // The browser may keep the page as it is left and show it again on the way back.
  window.addEventListener('pagehide', () => dialog.close());
  return made;
}

function moveByKey(event: KeyboardEvent, { list }: Palette): void {
  if (event.isComposing) return;
  if (event.key === 'ArrowDown') list.move(1);
  else if (event.key === 'ArrowUp') list.move(-1);
  else if (event.key === 'Enter' && list.choose(event)) event.preventDefault();
  if (event.key.startsWith('Arrow') && /Up|Down/u.test(event.key)) event.preventDefault();
}

async function answer(palette: Palette): Promise<void> {
  const mine = (palette.asked += 1);
  const { query } = limitQuery(palette.field.value);
  if (!isSearchable(query)) {
    show(palette, { hits: [], message: query.trim() === '' ? '' : 'Type a word or a number.' });
    return;
  }
  const state = askFor(query);
  const found = await find(state).catch((error: unknown) => ({
    hits: [],
    message: error instanceof Error ? error.message : String(error),
  }));
  // A later query has been asked meanwhile.
  if (mine !== palette.asked) return;
  show(palette, { ...found, all: { query, address: formatAddress(state) } });
}

async function find(state: SearchState): Promise<{ hits: Hit[]; message: string }> {
  const engine = await openSiteEngine();
  const answer = await engine.search(state);
  const hits = await answer.load(0, SHOWN);
  return { hits, message: describe(answer, hits.length) };
}

function describe({ total }: Answer, shown: number): string {
  if (total === 0) return 'No paper has all of these words.';
  return total > shown ? `${shown} of ${countPapers(total)}` : countPapers(total);
}

function show({ list, status }: Palette, { hits, message, all }: Shown): void {
  const rows = hits.map((hit) => ({ hit, href: resolveFromRoot(hit.url) }));
  list.fill(
    rows,
    all && { query: all.query, href: resolveFromRoot(`search/index.html${all.address}`) },
  );
  status.textContent = message;
}

interface Palette {
  readonly dialog: HTMLDialogElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: PaletteList;
  /** The number of queries so far; an answer to any but the last is dropped. */
  asked: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

interface Shown {
  readonly hits: readonly Hit[];
  readonly message: string;
  /** The row that leads to the search page. */
  readonly all?: { readonly query: string; readonly address: string };
}
