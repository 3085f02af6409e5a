import { findElement } from '../browser/element.ts';
import { countThings } from '../site/words.ts';
import type { Filtered } from './filter-rows.ts';
import type { TableRow } from './read-table.ts';
import { COLUMNS, FACETS, isFiltered, SORTS, type Facet, type TableState } from './state.ts';

/** The controls above the table. */
export interface FilterView {
  /** Sets every control to the state, as an address gives it. */
  setState(state: TableState): void;
  readState(): TableState;
  /** Tells what is left: in words, and beside each value. */
  showOutcome(state: TableState, outcome: Filtered<TableRow>): void;
}

/** Binds the controls. `change` comes with how the address changes: typing replaces it. */
export function makeFilterView(
  page: HTMLElement,
  actions: { change: (how: 'push' | 'replace') => void; clear: () => void },
): FilterView {
  const form = findElement(page, '[data-filters]', HTMLFormElement);
  const words = findElement(form, '[data-words]', HTMLInputElement);
  const sort = findElement(form, '[data-sort]', HTMLSelectElement);
  const status = findElement(form, '[data-status]', HTMLElement);
  const clear = findElement(form, '[data-clear]', HTMLButtonElement);
  const boxes = findBoxes(form);

  form.addEventListener('submit', (event) => event.preventDefault());
  words.addEventListener('input', () => actions.change('replace'));
  form.addEventListener('change', ({ target }) => {
    if (target !== words) actions.change('push');
  });
  clear.addEventListener('click', () => {
    actions.clear();
    words.focus();
  });
  form.hidden = false;

  return {
    setState(state) {
      words.value = state.words;
      sort.value = state.sort;
      for (const { input, facet } of boxes) {
        const { value } = input;
        input.checked = facet
          ? state.chosen[facet].includes(value)
          : !state.without.some((column) => column === value);
      }
    },
    readState() {
      const left = boxes.filter(({ facet, input }) => !facet && !input.checked);
      return {
        words: words.value,
        chosen: readChosen(boxes),
        sort: SORTS.find((one) => one === sort.value) ?? 'largest',
        without: COLUMNS.filter((column) => left.some(({ input }) => input.value === column)),
      };
    },
    showOutcome(state, { rows, counts }) {
      status.textContent = tellOutcome(rows);
      clear.hidden = !isFiltered(state);
      for (const { input, facet, count } of boxes) {
        if (facet && count) count.textContent = print(counts[facet].get(input.value) ?? 0);
      }
      for (const facet of FACETS) {
        const sign = form.querySelector(`[data-facet="${facet}"] [data-chosen]`);
        const { length } = state.chosen[facet];
        if (sign) sign.textContent = length === 0 ? '' : `(${length})`;
      }
    },
  };
}

function readChosen(boxes: readonly Box[]): TableState['chosen'] {
  const chosen = (facet: Facet): string[] =>
    boxes.filter((box) => box.facet === facet && box.input.checked).map(({ input }) => input.value);
  return {
    chapter: chosen('chapter'),
    platform: chosen('platform'),
    format: chosen('format'),
    metric: chosen('metric'),
    year: chosen('year'),
  };
}

function tellOutcome(rows: readonly TableRow[]): string {
  if (rows.length === 0) return 'No result fits.';
  const papers = new Set(rows.map(({ address }) => address)).size;
  return `${countThings(rows.length, 'result')} of ${countThings(papers, 'paper')}`;
}

function print(count: number): string {
  return count.toLocaleString('en');
}

function findBoxes(form: HTMLElement): Box[] {
  return [...form.querySelectorAll<HTMLInputElement>('[type="checkbox"]')].map((input) => ({
    input,
    facet: FACETS.find((facet) => facet === input.name),
    count: input.parentElement?.querySelector('[data-count]') ?? undefined,
  }));
}

interface Box {
  readonly input: HTMLInputElement;
  /** A box without one shows or hides a column. */
  readonly facet: Facet | undefined;
  readonly count: Element | undefined;
}
