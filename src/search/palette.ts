import { findElement } from '../browser/element.ts';
import { countPapers } from './counted.ts';
import { findPlaces, type Place } from './find-places.ts';
import { listGroups, listRecent } from './palette-groups.ts';
import { makePaletteList, type PaletteList } from './palette-list.ts';
import { isSearchable, limitQuery } from './query.ts';
import { openRecentSearches, type RecentSearches } from './recent-searches.ts';
import { openSiteEngine } from './site-engine.ts';
import { askFor } from './state.ts';

/** As many as a phone shows above its keyboard and a little more. */
const SHOWN = 8;

/** Opens the palette, ready to be typed into. */
export function openPalette(): void {
  palette ??= preparePalette();
  const { dialog, field } = palette;
  if (!dialog.open) dialog.showModal();
  field.focus();
  field.select();
  warmPalette();
  if (field.value.trim() === '') showRecent(palette);
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
  const made: Palette = {
    dialog,
    field,
    status: findElement(dialog, '[data-search-status]', HTMLElement),
    forget: findElement(dialog, '[data-search-forget]', HTMLButtonElement),
    list: makePaletteList(findElement(dialog, '[role=listbox]', HTMLElement), field),
    places: Array.from(
      dialog.querySelectorAll<HTMLAnchorElement>('[data-search-places] a'),
      ({ href, textContent }) => ({ href, title: textContent.trim() }),
    ),
    recent: openRecentSearches(() => localStorage),
    isAnswering: false,
  };
  field.addEventListener('input', () => void answer(made));
  field.addEventListener('keydown', (event) => moveByKey(event, made));
  dialog.addEventListener('click', (event) => takeClick(event, made));
  dialog.addEventListener('submit', () => made.recent.add(field.value));
  // The browser may keep the page as it is left and show it again on the way back.
  window.addEventListener('pagehide', () => dialog.close());
  return made;
}

function takeClick({ target }: MouseEvent, { dialog, field, recent, ...made }: Palette): void {
  if (!(target instanceof Element)) return;
  if (target.closest('[role=option]')) recent.add(field.value);
  if (target === made.forget) {
    recent.forget();
    showRecent({ dialog, field, recent, ...made });
    // The button is gone, and what had the focus must not take it along.
    field.focus();
  }
  // The dialog itself is hit only beside its content: on the backdrop.
  if (target === dialog || target.closest('[data-search-close]')) dialog.close();
}

function moveByKey(event: KeyboardEvent, { list }: Palette): void {
  if (event.isComposing) return;
  if (event.key === 'ArrowDown') list.move(1);
  else if (event.key === 'ArrowUp') list.move(-1);
  else if (event.key === 'Enter' && list.choose(event)) event.preventDefault();
  if (event.key.startsWith('Arrow') && /Up|Down/u.test(event.key)) event.preventDefault();
}

/** Answers what stands in the field, and again what stands there by then: one search at a time. */
async function answer(palette: Palette): Promise<void> {
  if (palette.isAnswering) return;
  palette.isAnswering = true;
  let answered: string | undefined;
  while (answered !== palette.field.value) {
    answered = palette.field.value;
    await answerOnce(palette, answered);
  }
  palette.isAnswering = false;
}

async function answerOnce(palette: Palette, text: string): Promise<void> {
  const { list, status, field, forget } = palette;
  const { query } = limitQuery(text);
  if (query.trim() === '') {
    showRecent(palette);
    return;
  }
  forget.hidden = true;
  if (!isSearchable(query)) {
    list.fill([]);
    status.textContent = 'Type a word or a number.';
    return;
  }
  const places = findPlaces(query, palette.places);
  try {
    const engine = await openSiteEngine();
    const found = await engine.search(askFor(query));
    const glanced = await found.glance(SHOWN);
    if (field.value !== text) return;
    const count = { total: found.total, shown: Math.min(SHOWN, found.total) };
    status.textContent = describe({ ...count, near: 0 });
    if (glanced.length > 0) list.fill(listGroups({ query, places, hits: glanced }));
    const hits = await found.load(0, SHOWN);
    if (field.value !== text) return;
    list.fill(listGroups({ query, places, hits }));
    if (hits.length === SHOWN) return;
    const near = await found.findNear(SHOWN - hits.length);
    if (field.value !== text || near.hits.length === 0) return;
    list.fill(listGroups({ query, places, hits, near }));
    status.textContent = describe({ ...count, near: near.hits.length });
  } catch (error) {
    list.fill(listGroups({ query, places, hits: [] }));
    status.textContent = error instanceof Error ? error.message : String(error);
  }
}

function describe({ total, shown, near }: Record<'total' | 'shown' | 'near', number>): string {
  const close = near === 0 ? '' : ` ${near} ${near === 1 ? 'comes' : 'come'} near.`;
  if (total === 0) return `No paper has all of these words.${close}`;
  const all = total > shown ? `${shown} of ${countPapers(total)}` : countPapers(total);
  return close === '' ? all : `${all}.${close}`;
}

function showRecent({ list, status, forget, recent }: Palette): void {
  const queries = recent.list();
  list.fill(listRecent(queries));
  status.textContent = '';
  forget.hidden = queries.length === 0;
}

interface Palette {
  readonly dialog: HTMLDialogElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  /** Deletes the recent searches. */
  readonly forget: HTMLButtonElement;
  readonly list: PaletteList;
  readonly places: readonly Place[];
  readonly recent: RecentSearches;
  isAnswering: boolean;
}
