import { makeElement } from '../browser/element.ts';
import { formatHighlights } from './highlight-address.ts';
import type { Hit } from './hit.ts';
import { markHits } from './mark-hits.ts';

/** The rows of the palette: a listbox whose active row the field names, as WAI-ARIA's combobox does. */
export interface PaletteList {
  fill(rows: readonly Row[], all: AllRow | undefined): void;
  /** Makes the row active that is so many rows down; the field comes between last and first. */
  move(by: number): void;
  /** Follows the active row; false where none is active. */
  choose(event: KeyboardEvent): boolean;
}

interface Row {
  readonly hit: Hit;
  /** Absolute, without the words to mark. */
  readonly href: string;
}

/** The row that leads to everything that was found. */
interface AllRow {
  readonly query: string;
  readonly href: string;
}

/** Binds the rows of a listbox to the field that they belong to. */
export function makePaletteList(box: HTMLElement, field: HTMLInputElement): PaletteList {
  let active = -1;

  function activate(index: number): void {
    active = index;
    for (const [at, option] of [...box.children].entries()) {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    }
    const id = box.children[index]?.id;
    if (id) field.setAttribute('aria-activedescendant', id);
    else field.removeAttribute('aria-activedescendant');
  }

  return {
    fill(rows, all) {
      box.replaceChildren(...rows.map(makeRow), ...(all ? [makeAllRow(all)] : []));
      field.setAttribute('aria-expanded', String(box.childElementCount > 0));
      activate(-1);
    },
    move(by) {
      // One place more than there are rows: with none active, the field alone is.
      const places = box.childElementCount + 1;
      activate(((active + 1 + by + places) % places) - 1);
    },
    choose(event) {
      const option = box.children[active];
      if (!(option instanceof HTMLAnchorElement)) return false;
      if (event.ctrlKey || event.metaKey) window.open(option.href);
      else option.click();
      return true;
    },
  };
}

function makeRow({ hit, href }: Row, index: number): HTMLElement {
  return makeOption(
    { id: `search-option-${index}`, href: href + formatHighlights(hit.words) },
    makeElement('span', { class: 'title' }, ...markHits(hit.title)),
    makeElement('span', { class: 'facts' }, hit.facts.slice(0, 3).join(' · ')),
  );
}

function makeAllRow({ query, href }: AllRow): HTMLElement {
  return makeOption(
    { id: 'search-option-all', href, class: 'all' },
    `All results for “${query.trim()}”`,
  );
}

function makeOption(
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElement {
  const fixed = { role: 'option', tabindex: '-1', 'aria-selected': 'false' };
  return makeElement('a', { ...fixed, ...attributes }, ...children);
}
