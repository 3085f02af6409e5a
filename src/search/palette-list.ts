import { makeElement } from '../browser/element.ts';

/** The rows of the palette: a listbox whose active row the field names, as WAI-ARIA's combobox does. */
export interface PaletteList {
  /** Shows other rows; a row that stays where it was stays active. */
  fill(groups: readonly Group[]): void;
  /** Makes the row active that is so many rows down; the field comes between last and first. */
  move(by: number): void;
  /** Follows the active row; false where none is active. */
  choose(event: KeyboardEvent): boolean;
}

export interface Group {
  /** Shown above the rows; absent where they need no name. */
  readonly label?: string;
  readonly rows: readonly Row[];
}

export interface Row {
  /** Absolute. */
  readonly href: string;
  readonly class?: string;
  readonly content: readonly (Node | string)[];
}

/** Binds the rows of a listbox to the field that they belong to. */
export function makePaletteList(box: HTMLElement, field: HTMLInputElement): PaletteList {
  let active = -1;
  let shape = '';

  function listOptions(): HTMLAnchorElement[] {
    return [...box.querySelectorAll<HTMLAnchorElement>('a[role=option]')];
  }

  function activate(index: number): void {
    active = index;
    const options = listOptions();
    for (const [at, option] of options.entries()) {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    }
    const id = options[index]?.id;
    if (id) field.setAttribute('aria-activedescendant', id);
    else field.removeAttribute('aria-activedescendant');
  }

  return {
    fill(groups) {
      const shown = groups.filter(({ rows }) => rows.length > 0);
      const last = shape;
      shape = describeShape(shown);
      if (shape === last) {
        changeInPlace(
          listOptions(),
          shown.flatMap(({ rows }) => rows),
        );
        return;
      }
      const before = listOptions()[active]?.href;
      let count = 0;
      box.replaceChildren(
        ...shown.map((group, at) => {
          const options = group.rows.map((row, index) => makeOption(row, count + index));
          count += options.length;
          return makeGroup(group, { options, id: `search-group-${at}` });
        }),
      );
      field.setAttribute('aria-expanded', String(count > 0));
      activate(before === undefined || listOptions()[active]?.href !== before ? -1 : active);
    },
    move(by) {
      // One place more than there are rows: with none active, the field alone is.
      const places = listOptions().length + 1;
      activate(((active + 1 + by + places) % places) - 1);
    },
    choose(event) {
      const option = listOptions()[active];
      if (!option) return false;
      if (event.ctrlKey || event.metaKey) window.open(option.href);
      else option.click();
      return true;
    },
  };
}

/** The pages that groups of rows lead to, without what is to be marked there. */
function describeShape(groups: readonly Group[]): string {
  return JSON.stringify(
    groups.map(({ label, rows }) => [label, rows.map(({ href }) => href.split('?')[0])]),
  );
}

/** A click on a row may be under way: so the row itself stays. */
function changeInPlace(options: readonly HTMLAnchorElement[], rows: readonly Row[]): void {
  for (const [at, { href, content }] of rows.entries()) {
    options[at]?.setAttribute('href', href);
    options[at]?.replaceChildren(...content);
  }
}

function makeGroup({ label }: Group, { options, id }: Made): HTMLElement {
  if (label === undefined) return makeElement('div', { role: 'presentation' }, ...options);
  return makeElement(
    'div',
    { role: 'group', 'aria-labelledby': id },
    makeElement('p', { id, class: 'group', role: 'presentation' }, label),
    ...options,
  );
}

function makeOption({ href, content, class: name }: Row, index: number): HTMLElement {
  const fixed = { role: 'option', tabindex: '-1', 'aria-selected': 'false' };
  const own = { id: `search-option-${index}`, href, ...(name !== undefined && { class: name }) };
  return makeElement('a', { ...fixed, ...own }, ...content);
}

interface Made {
  readonly options: readonly HTMLElement[];
  readonly id: string;
}
