import { makeElement } from '../browser/element.ts';
import { resolveFromRoot } from '../browser/site-root.ts';
import { formatAddress } from './address.ts';
import { ROW_FACTS } from './cards.ts';
import type { Near } from './engine.ts';
import type { Place } from './find-places.ts';
import { formatHighlights } from './highlight-address.ts';
import type { Hit } from './hit.ts';
import { markHits } from './mark-hits.ts';
import type { Group, Row } from './palette-list.ts';
import { askFor } from './state.ts';
import { titleNear } from './title-near.ts';

/** What the palette shows for a query: places, papers, papers that fit nearly, and the way to all. */
export function listGroups({ query, places, hits, near }: Answered): readonly Group[] {
  return [
    { label: 'Chapters and pages', rows: places.slice(0, MOST_PLACES).map(toPlaceRow) },
    { ...(places.length > 0 && { label: 'Papers' }), rows: hits.map(toPaperRow) },
    {
      label: titleNear(near?.query),
      rows: near?.hits.map(toPaperRow) ?? [],
    },
    { rows: [toSearchRow(query, `All results for “${query.trim()}”`)] },
  ];
}

/** What the palette shows before anything is typed. */
export function listRecent(queries: readonly string[]): readonly Group[] {
  return [
    { label: 'Searched before, on this device', rows: queries.map((query) => toSearchRow(query)) },
  ];
}

const MOST_PLACES = 3;

function toPlaceRow({ title, href }: Place): Row {
  return { href, content: [title] };
}

function toPaperRow({ url, title, facts, words }: Hit): Row {
  return {
    href: resolveFromRoot(url) + formatHighlights(words),
    content: [
      makeElement('span', { class: 'title' }, ...markHits(title)),
      makeElement('span', { class: 'facts' }, facts.slice(0, ROW_FACTS).join(' · ')),
    ],
  };
}

/** A row that leads to the search page. */
function toSearchRow(query: string, text?: string): Row {
  return {
    href: resolveFromRoot(`search/index.html${formatAddress(askFor(query))}`),
    content: [text ?? query],
    ...(text !== undefined && { class: 'all' }),
  };
}

interface Answered {
  readonly query: string;
  readonly places: readonly Place[];
  readonly hits: readonly Hit[];
  readonly near?: Near;
}
