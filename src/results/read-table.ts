import { findElement } from '../browser/element.ts';
import type { ResultRow } from './row.ts';

/** A row of results with the element that shows it and the group that it belongs to. */
export interface TableRow extends ResultRow {
  readonly element: HTMLElement;
  readonly group: RowGroup;
}

/** The results of one metric in one unit, as the page holds them. */
export interface RowGroup {
  readonly body: HTMLElement;
  /** The row that names the unit. */
  readonly head: Element;
  /** Its one cell. */
  readonly name: HTMLTableCellElement;
  readonly count: HTMLElement;
  readonly metric: string;
}

/** Reads the results off the page, which is the only place where they stand. */
export function readTable(page: ParentNode): TableRow[] {
  return [...page.querySelectorAll<HTMLElement>('[data-metric]')].flatMap((section) => {
    const metric = {
      id: section.dataset['metric'] ?? '',
      label: findElement(section, '[data-name]', HTMLElement).textContent,
    };
    return [...section.querySelectorAll<HTMLElement>('tbody')].flatMap((body) => {
      const [head, ...elements] = body.querySelectorAll('tr');
      if (!head) return [];
      const count = findElement(head, '[data-count]', HTMLElement);
      const name = findElement(head, 'th', HTMLTableCellElement);
      const group = { body, head, name, count, metric: metric.id };
      return elements.map((element) => ({ ...readRow(element, body, metric), element, group }));
    });
  });
}

function readRow(element: HTMLElement, body: HTMLElement, metric: ResultRow['metric']): ResultRow {
  const { value, min, hedge = '', chapter = '', platforms = '', formats = '' } = element.dataset;
  const cell = (name: string): string =>
    element.getElementsByClassName(name)[0]?.textContent.trim() ?? '';
  const link = element.querySelector<HTMLAnchorElement>('.paper a');
  const title = link?.textContent ?? '';
  const [chapterName, quote, baseline] = [cell('chapter'), cell('quote'), cell('baseline')];
  const [year, labels] = [cell('year'), cell('platform').split(', ')];
  const [platformIds, formatNames] = [split(platforms), split(formats)];
  const text = [title, chapterName, labels.join(' '), formats, metric.label, quote, baseline];
  return {
    title,
    address: link?.href ?? '',
    year,
    chapter: { id: chapter, label: chapterName },
    platforms: platformIds.map((id, index) => ({ id, label: labels[index] ?? id })),
    formats: formatNames,
    metric,
    relative: 'relative' in body.dataset,
    hedge,
    value: Number(value),
    ...(min === undefined ? {} : { min: Number(min) }),
    unit: body.dataset['unit'] ?? '',
    printed: cell('value').replaceAll(/(?<! ) *\n */gu, ' '),
    baseline,
    quote,
    values: {
      chapter: [chapter],
      platform: platformIds,
      format: formatNames,
      metric: [metric.id],
      year: [year],
    },
    haystack: text.join('\n').toLowerCase(),
  };
}

function split(values: string): string[] {
  return values === '' ? [] : values.split('|');
}
