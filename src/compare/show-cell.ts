import { makeElement } from '../browser/element.ts';
import { resolveFromRoot } from '../browser/site-root.ts';
import type { Cell, Value } from './comparison.ts';

/** Shows what a paper states of a row; captured words are texts, never markup. */
export function showCell(cell: Cell): readonly Node[] {
  if (cell.length === 0) {
    return [
      makeElement('span', { class: 'none', 'aria-hidden': 'true' }, '—'),
      makeElement('span', { class: 'visually-hidden' }, 'not stated'),
    ];
  }
  const [only] = cell;
  if (only && cell.length === 1) return [makeElement('div', {}, ...showValue(only))];
  return [
    makeElement('ul', {}, ...cell.map((value) => makeElement('li', {}, ...showValue(value)))),
  ];
}

function showValue({
  text,
  isNumber,
  hedge,
  baseline,
  quote,
  place,
  link,
}: Value): (Node | string)[] {
  const number = isNumber ? makeElement('strong', {}, text) : text;
  return [
    ...(hedge === undefined ? [] : [`${hedge} `]),
    link === undefined ? number : makeElement('a', { href: resolveLink(link) }, text),
    ...(baseline === undefined
      ? []
      : [makeElement('span', { class: 'aside' }, ` against ${baseline}`)]),
    ...(quote === undefined ? [] : [showQuote(quote, place)]),
  ];
}

function showQuote(quote: string, place: string | undefined): HTMLElement {
  const words =
    place === undefined ? quote : makeElement('a', { href: resolveFromRoot(place) }, quote);
  return makeElement('q', {}, words);
}

/** Addresses elsewhere are of the web; anything else is a path of the site. */
function resolveLink(link: string): string {
  return /^https?:\/\//u.test(link) ? link : resolveFromRoot(link);
}
