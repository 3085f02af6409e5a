import { findElement, makeElement } from '../browser/element.ts';
import type { FacetCounts } from './count-facets.ts';
import { FACETS, hasChoices, type Facet, type SearchState } from './state.ts';

/** The filters of the search page: boxes with counts, and a chip for each that is chosen. */
export interface FacetView {
  showChoices(state: SearchState): void;
  /** Without counts, those of the whole survey are shown. */
  showCounts(counts: FacetCounts | undefined): void;
  /** Whether what stands around the results is still to come. */
  setBusy(busy: boolean): void;
}

export interface FacetActions {
  choose(choice: { facet: Facet; value: string; on: boolean }): void;
  clear(): void;
  /** Takes the focus when the last chip is gone. */
  leave(): void;
}

/** Binds the filters that the page holds. */
export function makeFacetView(page: HTMLElement, actions: FacetActions): FacetView {
  const lists = FACETS.flatMap((facet) => findList(page, facet));
  const boxes = lists.flatMap((list) => list.boxes);
  const chips = findElement(page, '[data-search-chips]', HTMLElement);
  const toggle = findElement(page, '[data-search-toggle]', HTMLButtonElement);
  const panel = findElement(page, '[data-search-facets]', HTMLElement);

  for (const { input, facet } of boxes) {
    input.addEventListener('change', () =>
      actions.choose({ facet, value: input.value, on: input.checked }),
    );
  }
  for (const list of lists) {
    list.more?.addEventListener('click', () => {
      list.open = !list.open;
      arrange(list);
    });
  }
  toggle.addEventListener('click', () => {
    const open = toggle.getAttribute('aria-expanded') !== 'true';
    toggle.setAttribute('aria-expanded', String(open));
    panel.toggleAttribute('data-open', open);
  });
  chips.addEventListener('click', (event) => takeChip({ event, chips, actions }));

  return {
    showChoices(state) {
      for (const { input, facet } of boxes)
        input.checked = state.chosen[facet].includes(input.value);
      chips.replaceChildren(...makeChips(state, boxes));
      chips.hidden = chips.childElementCount === 0;
      const chosen = FACETS.flatMap((facet) => state.chosen[facet]).length;
      toggle.textContent = chosen === 0 ? 'Filters' : `Filters (${chosen})`;
      lists.forEach(arrange);
    },
    showCounts(counts) {
      for (const box of boxes) {
        box.shown = counts ? (counts[box.facet][box.input.value] ?? 0) : box.total;
        box.count.textContent = box.shown.toLocaleString('en');
        box.item.toggleAttribute('data-empty', box.shown === 0);
      }
      lists.forEach(arrange);
    },
    setBusy(busy) {
      panel.setAttribute('aria-busy', String(busy));
    },
  };
}

/** A list shows so many values; the rest are behind a button. */
const FIRST = 8;

/** Puts the fullest values first, years aside, and hides the many that come last. */
function arrange({ facet, boxes, more, open, items }: List): void {
  // What a reader is just choosing from stays where it is.
  const isInUse = items.contains(document.activeElement);
  if (facet !== 'year' && !isInUse) {
    items.append(...boxes.toSorted((a, b) => b.shown - a.shown).map(({ item }) => item));
  }
  const inOrder = [...items.children];
  for (const { item, input } of boxes) {
    const isFirst = inOrder.indexOf(item) < FIRST || (isInUse && !item.hidden);
    item.hidden = !open && !isFirst && !input.checked;
  }
  if (!more) return;
  more.setAttribute('aria-expanded', String(open));
  more.textContent = open ? 'Fewer' : `${boxes.length - FIRST} more`;
}

function findList(page: HTMLElement, facet: Facet): List[] {
  const items = page.querySelector(`[data-search-facet="${facet}"]`);
  if (!(items instanceof HTMLUListElement)) return [];
  const more = items.parentElement?.querySelector<HTMLButtonElement>('[data-search-facet-more]');
  return [{ facet, items, boxes: findBoxes(items, facet), more: more ?? undefined, open: false }];
}

function findBoxes(items: HTMLUListElement, facet: Facet): Box[] {
  return [...items.querySelectorAll('li')].map((item) => {
    const count = findElement(item, '[data-search-count]', HTMLElement);
    const total = Number(count.textContent);
    return {
      facet,
      item,
      input: findElement(item, 'input', HTMLInputElement),
      count,
      label: findElement(item, '[data-search-label]', HTMLElement).textContent,
      total,
      shown: total,
    };
  });
}

function makeChips(state: SearchState, boxes: readonly Box[]): HTMLElement[] {
  const chips = FACETS.flatMap((facet) =>
    state.chosen[facet].map((value) => {
      const box = boxes.find((one) => one.facet === facet && one.input.value === value);
      return makeElement(
        'button',
        { type: 'button', 'data-facet': facet, 'data-value': value },
        makeElement('span', { class: 'visually-hidden' }, `Remove the filter ${facet} `),
        box?.label ?? value,
        makeElement('span', { 'aria-hidden': 'true', class: 'cross' }, '×'),
      );
    }),
  );
  if (!hasChoices(state)) return [];
  return [...chips, makeElement('button', { type: 'button', class: 'clear' }, 'Clear all')];
}

/** Removes what a chip stands for and keeps the focus among the chips while there are any. */
function takeChip({ event, chips, actions }: ChipEvent): void {
  const { target } = event;
  const button = target instanceof Element ? target.closest('button') : null;
  if (!button) return;
  const at = [...chips.children].indexOf(button);
  const facet = FACETS.find((one) => one === button.dataset.facet);
  if (facet) actions.choose({ facet, value: button.dataset.value ?? '', on: false });
  else actions.clear();

  const next = chips.children[Math.min(at, chips.childElementCount - 2)];
  if (next instanceof HTMLElement) next.focus();
  else actions.leave();
}

interface List {
  readonly facet: Facet;
  readonly items: HTMLUListElement;
  readonly boxes: readonly Box[];
  /** Long lists have one. */
  readonly more: HTMLButtonElement | undefined;
  open: boolean;
}

interface Box {
  readonly facet: Facet;
  readonly item: HTMLLIElement;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
  readonly label: string;
  /** Papers of the whole survey. */
  readonly total: number;
  /** Papers that it would show. */
  shown: number;
}

interface ChipEvent {
  readonly event: MouseEvent;
  readonly chips: HTMLElement;
  readonly actions: FacetActions;
}
