import { makeElement } from '../browser/element.ts';
import { resolveFromRoot } from '../browser/site-root.ts';
import type { PaperRecord } from '../model/paper.ts';
import type { Comparison, Row, Section } from './comparison.ts';
import { showCell } from './show-cell.ts';

/** What the buttons at the head of a column do. */
export interface ColumnActions {
  remove(id: string): void;
  move(id: string, by: -1 | 1): void;
}

/** Shows papers in columns and what they state in rows; the keyboard stays where it was. */
export function showTable(box: HTMLElement, comparison: Comparison, actions: ColumnActions): void {
  const focused = readFocus(box);
  const [top, left] = [box.scrollTop, box.scrollLeft];
  const { papers, sections } = comparison;
  box.replaceChildren(
    makeElement(
      'table',
      {},
      makeElement('caption', { class: 'visually-hidden' }, 'Papers side by side'),
      makeElement('thead', {}, makeHead(papers, actions)),
      ...sections.map((section) => makeBody(section, papers.length)),
    ),
  );
  box.scrollTo(left, top);
  if (focused) restoreFocus(box, focused);
}

function makeHead(papers: readonly PaperRecord[], actions: ColumnActions): HTMLElement {
  const corner = makeElement('td', {});
  const heads = papers.map(({ id, url, title }, index) => {
    const tools = [
      makeTool({ act: 'remove', id, sign: '×', name: `Remove ${title}` }),
      ...MOVES.map(({ sign, way, by }) => {
        const button = makeTool({ act: way, id, sign, name: `Move ${title} ${way}` });
        button.disabled = papers[index + by] === undefined;
        button.addEventListener('click', () => actions.move(id, by));
        return button;
      }),
    ];
    tools[0]?.addEventListener('click', () => actions.remove(id));
    return makeElement(
      'th',
      { scope: 'col' },
      makeElement('a', { href: resolveFromRoot(`${url}index.html`) }, title),
      makeElement('span', { class: 'tools' }, ...tools),
    );
  });
  return makeElement('tr', {}, corner, ...heads);
}

const MOVES = [
  { sign: '←', way: 'left', by: -1 },
  { sign: '→', way: 'right', by: 1 },
] as const;

function makeTool({ act, id, sign, name }: Tool): HTMLButtonElement {
  return makeElement(
    'button',
    { type: 'button', 'data-act': act, 'data-id': id, title: name },
    makeElement('span', { 'aria-hidden': 'true' }, sign),
    makeElement('span', { class: 'visually-hidden' }, name),
  );
}

function makeBody({ name, rows }: Section, columns: number): HTMLElement {
  const span = { scope: 'rowgroup', colspan: String(columns + 1) };
  const head = makeElement('th', span, makeElement('span', { class: 'stay' }, name));
  return makeElement(
    'tbody',
    {},
    makeElement('tr', { class: 'section' }, head),
    ...rows.map((row) => makeRow(row)),
  );
}

function makeRow({ name, detail, cells, same }: Row): HTMLElement {
  const unit = detail === undefined ? [] : [makeElement('span', { class: 'aside' }, ` ${detail}`)];
  return makeElement(
    'tr',
    same ? { class: 'same' } : {},
    makeElement('th', { scope: 'row' }, name, ...unit),
    ...cells.map((cell) => makeElement('td', {}, ...showCell(cell))),
  );
}

/** The button that has the focus, with its column's place: after a removal the next one is there. */
function readFocus(box: HTMLElement): Focus | undefined {
  const active = document.activeElement;
  const column = active?.closest('th')?.cellIndex;
  if (!(active instanceof HTMLButtonElement) || !box.contains(active) || !column) return undefined;
  return { act: active.dataset['act'] ?? '', id: active.dataset['id'] ?? '', column };
}

function restoreFocus(box: HTMLElement, { act, id, column }: Focus): void {
  const heads = [...box.querySelectorAll<HTMLTableCellElement>('thead th')];
  const own = heads.find((head) => head.querySelector(`[data-id="${id}"]`));
  const head = own ?? heads[Math.min(column, heads.length) - 1];
  const buttons = [...(head?.querySelectorAll<HTMLButtonElement>('button:enabled') ?? [])];
  (buttons.find(({ dataset }) => dataset['act'] === act) ?? buttons[0])?.focus();
}

interface Tool {
  readonly act: string;
  readonly id: string;
  readonly sign: string;
  readonly name: string;
}

interface Focus {
  readonly act: string;
  readonly id: string;
  readonly column: number;
}
