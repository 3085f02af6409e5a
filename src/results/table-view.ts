import { findElement, makeElement } from '../browser/element.ts';
import type { RowGroup, TableRow } from './read-table.ts';
import { COLUMNS, type Column } from './state.ts';

/** So many rows of a group are shown at first, and so many more by its button. */
const FIRST = 20;
const MORE = 200;

/** The value, the paper, and those that can be left out. */
const ALL_COLUMNS = 2 + COLUMNS.length;

/** The tables of the page: they show the rows that they are given, each in its group. */
export interface TableView {
  show(rows: readonly TableRow[], without: readonly Column[]): void;
}

/** Binds the tables of the page; when it is printed, they are whole. */
export function makeTableView(page: HTMLElement, all: readonly TableRow[]): TableView {
  const groups = [...new Set(all.map(({ group }) => group))];
  const sections = findSections(page);
  let shown: ReadonlyMap<RowGroup, readonly TableRow[]> = new Map();
  function fill(limit: number): void {
    for (const group of groups) fillGroup(group, shown.get(group) ?? [], limit);
  }
  window.addEventListener('beforeprint', () => fill(Infinity));
  window.addEventListener('afterprint', () => fill(FIRST));
  return {
    show(rows, without) {
      page.dataset['without'] = without.join(' ');
      for (const { name } of groups) name.colSpan = ALL_COLUMNS - without.length;
      shown = Map.groupBy(rows, ({ group }) => group);
      fill(FIRST);
      const counted = countByMetric(shown);
      for (const { metric, section, counts, link } of sections) {
        const count = counted.get(metric) ?? 0;
        section.hidden = count === 0;
        if (link) link.hidden = count === 0;
        for (const element of counts) element.textContent = count.toLocaleString('en');
      }
    },
  };
}

function findSections(page: HTMLElement): Section[] {
  return [...page.querySelectorAll<HTMLElement>('[data-metric]')].map((section) => {
    const metric = section.dataset['metric'] ?? '';
    const link = document.querySelector<HTMLElement>(`.group-nav li:has([href="#${metric}"])`);
    const own = findElement(section, 'h2 [data-count]', HTMLElement);
    const inNav = link?.querySelector('.aside');
    return { metric, section, link, counts: inNav ? [own, inNav] : [own] };
  });
}

function fillGroup(group: RowGroup, rows: readonly TableRow[], limit: number): void {
  const { body, head, count } = group;
  body.hidden = rows.length === 0;
  count.textContent = rows.length.toLocaleString('en');
  const elements = rows.slice(0, limit).map(({ element }) => element);
  const rest = rows.length - elements.length;
  const more = rest > 0 ? [makeMore(rest, () => showMore())] : [];
  body.replaceChildren(head, ...elements, ...more);

  function showMore(): void {
    fillGroup(group, rows, limit + MORE);
    rows[limit]?.element.querySelector('a')?.focus();
  }
}

function makeMore(rest: number, act: () => void): HTMLElement {
  const words = `Show ${Math.min(rest, MORE).toLocaleString('en')} more`;
  const button = makeElement('button', { type: 'button' }, words);
  button.addEventListener('click', act);
  return makeElement(
    'tr',
    { class: 'more' },
    makeElement('td', { colspan: String(ALL_COLUMNS) }, button),
  );
}

function countByMetric(
  rows: ReadonlyMap<RowGroup, readonly TableRow[]>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [{ metric }, { length }] of rows) {
    counts.set(metric, (counts.get(metric) ?? 0) + length);
  }
  return counts;
}

interface Section {
  readonly metric: string;
  readonly section: HTMLElement;
  readonly link: HTMLElement | null;
  readonly counts: readonly Element[];
}
