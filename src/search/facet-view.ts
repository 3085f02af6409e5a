import { findElement, makeElement } from '../browser/element.ts';
import type { Answer } from './engine.ts';
import { FACETS, hasChoices, type Facet, type SearchState } from './state.ts';

/** The filters of the search page: boxes with counts, and a chip for each that is chosen. */
export interface FacetView {
  showChoices(state: SearchState): void;
  /** Without counts, those of the whole survey are shown. */
  showCounts(counts: Answer['counts'] | undefined): void;
}

export interface FacetActions {
  choose(choice: { facet: Facet; value: string; on: boolean }): void;
  clear(): void;
  /** Takes the focus when the last chip is gone. */
  leave(): void;
}

/** Binds the filters that the page holds. */
export function makeFacetView(page: HTMLElement, actions: FacetActions): FacetView {
  const boxes = findBoxes(page);
  const chips = findElement(page, '[data-search-chips]', HTMLElement);
  const toggle = findElement(page, '[data-search-toggle]', HTMLButtonElement);
  const panel = findElement(page, '[data-search-facets]', HTMLElement);

  for (const { input, facet } of boxes) {
    input.addEventListener('change', () =>
      actions.choose({ facet, value: input.value, on: input.checked }),
    );
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
    },
    showCounts(counts) {
      for (const { input, facet, count, total } of boxes) {
        const shown = counts ? (counts[facet][input.value] ?? 0) : total;
        count.textContent = shown.toLocaleString('en');
        input.closest('li')?.toggleAttribute('data-empty', shown === 0);
      }
    },
  };
}

function findBoxes(page: HTMLElement): Box[] {
  return FACETS.flatMap((facet) =>
    [...page.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)].map((input) => {
      const item = findElement(page, `label[for="${input.id}"]`, HTMLLabelElement);
      const count = findElement(item, '[data-search-count]', HTMLElement);
      const label = findElement(item, '[data-search-label]', HTMLElement).textContent;
      return { facet, input, count, label, total: Number(count.textContent) };
    }),
  );
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

interface Box {
  readonly facet: Facet;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
  readonly label: string;
  /** Papers of the whole survey. */
  readonly total: number;
}

interface ChipEvent {
  readonly event: MouseEvent;
  readonly chips: HTMLElement;
  readonly actions: FacetActions;
}
