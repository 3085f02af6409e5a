import { parseQuery } from '../query/parse-query.ts';
import { printQuery } from '../query/print-query.ts';
import type { Query } from '../query/query.ts';
import { compareText } from '../text/order.ts';
import { cardToHit, readCards, type Cards } from './cards.ts';
import { countFacets, type FacetCounts } from './count-facets.ts';
import { asksForWords, findPages, listWords } from './find-pages.ts';
import { WHOLE_NAME } from './find-words.ts';
import { subtract, unite, type Found, type FoundPage } from './found.ts';
import { toHit, type Hit } from './hit.ts';
import { readParts } from './index-parts.ts';
import { readOrder } from './orders.ts';
import { isPagefindBundle, type Ranking } from './pagefind-bundle.ts';
import { readFragment } from './read-fragment.ts';
import { openSearchIndex, type SearchIndex } from './search-index.ts';
import { FACETS, type SearchState } from './state.ts';
import { suggestQuery } from './suggest-query.ts';
import { expandQuery, type Synonyms } from './synonyms.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** Searches one site's index. */
export interface Engine {
  search(state: SearchState): Promise<Answer>;
}

export interface Answer {
  readonly total: number;
  /** How many papers fit the query, whatever is chosen. */
  readonly unfiltered: number;
  /** The ids of all of these papers in the index, in their order. */
  readonly ids: readonly string[];
  /** What was made of the query, where that is something else than it says. */
  readonly readAs?: string;
  /** Counts what each value would show, with the choices of the other facets as they are. */
  count(): Promise<FacetCounts>;
  /** Looks for a query in the index's own words that finds no less, where a word stands hardly anywhere. */
  suggest(): Promise<Suggestion | undefined>;
  /**
   * Gives the first hits, so many at most, without what only their texts tell; none where the survey
   * is too large to know them at once.
   */
  glance(most: number): Promise<readonly Hit[]>;
  /** Fetches the hits from one rank to before another. */
  load(from: number, to: number): Promise<Hit[]>;
  /** Looks for papers that fit nearly, best first, so many at most. */
  findNear(most: number): Promise<Near>;
}

/** Papers that have most of the words of a query, or all of one that it was likely meant to be. */
export interface Near {
  /** What was looked for where a word was taken for a slip. */
  readonly query?: string;
  readonly hits: readonly Hit[];
}

export interface Suggestion {
  readonly query: string;
  readonly total: number;
}

/** Where the engine reaches the outside; a test hands in its own `load`. */
export interface EngineOptions {
  /** The absolute address of the folder of the index, with a slash at the end. */
  readonly folder: string;
  /** How often loading has failed: browsers remember a module that they could not load. */
  readonly failures?: number;
  readonly load?: (address: string) => Promise<unknown>;
  readonly synonyms?: Synonyms;
}

/** Loads the search index; throws an error whose message is a sentence for readers, as its engine does. */
export function openEngine(options: EngineOptions): Promise<Engine> {
  return orUnavailable(openIndex(options));
}

async function openIndex(options: EngineOptions): Promise<Engine> {
  const { folder, failures = 0, load = importModule, synonyms = [] } = options;
  const [parts, cards] = [readParts(folder), readCards(folder)];
  // A failure is told where they are waited for.
  parts.catch(() => undefined);
  const bundle = await load(`${folder}pagefind.js${failures === 0 ? '' : `?again=${failures}`}`);
  if (!isPagefindBundle(bundle)) throw new TypeError('not a Pagefind bundle');
  const index = await openSearchIndex(
    () =>
      bundle.createInstance({
        basePath: folder,
        baseUrl: '/',
        // A survey is searched in milliseconds; a worker would load the code a second time.
        noWorker: true,
        ranking: RANKING,
      }),
    parts,
  );
  let vocabulary: Promise<Vocabulary> | undefined;
  const site: Site = {
    index,
    cards,
    folder,
    synonyms,
    openVocabulary: () => (vocabulary ??= readVocabulary(folder)),
  };
  return { search: (state) => orUnavailable(search(site, state)) };
}

const UNAVAILABLE =
  'The search index cannot be loaded. Check the connection and try again; whoever builds this site makes the index with: npm run build';

// Chosen by `npm run relevance`, on a plateau. A name or a title that has the word says more than a
// text that repeats it; chapter, kind, year and headline are shown, and say nothing of the fit.
const RANKING: Ranking = {
  pageLength: 0.1,
  termFrequency: 1,
  termSaturation: 2,
  termSimilarity: 9,
  metaWeights: {
    title: 1,
    system: 1,
    authors: 1,
    name: WHOLE_NAME,
    headline: 0,
    chapter: 0,
    kind: 0,
    year: 0,
  },
};

function importModule(address: string): Promise<unknown> {
  return import(/* @vite-ignore */ address);
}

async function search(site: Site, state: SearchState): Promise<Answer> {
  const { index } = site;
  const query = parseQuery(state.query);
  const read = expandQuery(query, site.synonyms);
  const found = await findWithSynonyms(site, state.query, { query, read });
  if (found.size === 0) await checkConnection(site);
  const fitting = await filter(index, found, state);
  const pages = await sort(site, { found: fitting, query, state });
  const readAs = printQuery(read);
  return {
    total: pages.length,
    unfiltered: found.size,
    ids: pages.flatMap(({ results }) => results[0]?.id ?? []),
    ...(!isSameText(readAs, state.query) && { readAs }),
    count: () => orUnavailable(countFacets(index, { ids: found.keys(), chosen: state.chosen })),
    suggest: () => suggest(site, query, { state, total: pages.length }),
    glance: (most) => glance(site, read, pages.slice(0, most)),
    load: (from, to) => orUnavailable(loadHits(pages.slice(from, to))),
    findNear: (most) => orUnavailable(near(site, query, { state, found, most })),
  };
}

function loadHits(pages: readonly FoundPage[]): Promise<Hit[]> {
  return Promise.all(pages.map(async (page) => toHit(await readFragment(page))));
}

async function glance(site: Site, query: Query, pages: readonly FoundPage[]): Promise<Hit[]> {
  const cards = await site.cards;
  const words = listWords(query);
  const hits = pages.flatMap(({ results }) => {
    const card = cards.get(results[0]?.id ?? '');
    return card ? [cardToHit(card, words)] : [];
  });
  return hits.length === pages.length ? hits : [];
}

/** Where nothing is found, a word may be a slip: then what the mended query finds comes first. */
async function near(site: Site, query: Query, { state, found, most }: Asked): Promise<Near> {
  if (most === 0) return { hits: [] };
  // Most searches find enough.
  const { findNear } = await import('./find-near.ts');
  const mended = found.size === 0 ? await suggestQuery(site, query) : undefined;
  const meant = mended ?? query;
  const [own, some] = await Promise.all([
    mended ? findPages(site.index, mended) : new Map(),
    findNear(site.index, meant),
  ]);
  const fitting = await filter(site.index, subtract(unite([own, some]), [found]), state);
  const pages = rank(fitting).toSorted(([a], [b]) => Number(own.has(b)) - Number(own.has(a)));
  const hits = await loadHits(pages.slice(0, most).map(([, page]) => page));
  return { hits, ...(mended && hits.length > 0 && { query: printQuery(mended) }) };
}

/** What a word's synonyms find counts less than what the word finds. */
async function findWithSynonyms(
  { index }: Site,
  text: string,
  { query, read }: { query: Query; read: Query },
): Promise<Found> {
  if (text.trim() !== '' && printQuery(query) === '') return new Map();
  if (printQuery(query) === printQuery(read)) return findPages(index, query);
  const [own, wide] = await Promise.all([findPages(index, query), findPages(index, read)]);
  const less = wide
    .entries()
    .map(([id, page]) => [id, { ...page, score: SYNONYM * page.score }] as const);
  return unite([own, new Map(less)]);
}

/** Chosen by `npm run relevance`: from 0.7 to 1 nDCG@10 moves by 0.003. */
const SYNONYM = 0.85;

async function filter(index: SearchIndex, found: Found, { chosen }: SearchState): Promise<Found> {
  const facets = FACETS.filter((facet) => chosen[facet].length > 0);
  const passing = await Promise.all(
    facets.map(async (facet) => {
      const results = await index.findByValue(facet, chosen[facet]);
      return new Set(results.map(({ id }) => id));
    }),
  );
  return new Map(found.entries().filter(([id]) => passing.every((ids) => ids.has(id))));
}

/** Without words only their date can order the papers. */
async function sort(
  { folder }: Site,
  { found, query, state }: { found: Found; query: Query; state: SearchState },
): Promise<readonly FoundPage[]> {
  if (state.sort === 'relevance' && asksForWords(query)) {
    return rank(found).map(([, page]) => page);
  }
  const all = await readOrder(folder, state.sort === 'title' ? 'title' : 'published');
  return all.flatMap((id) => found.get(id) ?? []);
}

/** Pagefind adds up in no fixed order, so the last digits of a score say nothing. */
function rank(found: Found): (readonly [string, FoundPage])[] {
  return [...found].toSorted(([a, one], [b, other]) => {
    return Math.round(other.score * ALIKE) - Math.round(one.score * ALIKE) || compareText(a, b);
  });
}

const ALIKE = 1000;

async function suggest(
  site: Site,
  query: Query,
  { state, total }: { state: SearchState; total: number },
): Promise<Suggestion | undefined> {
  const better = await suggestQuery(site, query);
  if (!better) return undefined;
  const text = printQuery(better);
  const answer = await search(site, { ...state, query: text });
  const isWorthIt = answer.total > 0 && answer.total >= total;
  return isWorthIt ? { query: text, total: answer.total } : undefined;
}

/** Tells whether a query says what was read but for blanks and needless quotes: `kind:"survey"`. */
function isSameText(read: string, query: string): boolean {
  const text = query.trim().replaceAll(/\s+/gu, ' ');
  return read === text || read === text.replaceAll(/:"([^\s"]+)"/gu, ':$1');
}

/** Pagefind takes a part of the index that it could not fetch for one that holds no page. */
async function checkConnection({ folder, index }: Site): Promise<void> {
  const response = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-store' }).catch(
    (error: unknown) => {
      index.forget();
      throw error;
    },
  );
  // An answer that nobody reads keeps its connection.
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`The index answers with ${response.status}.`);
}

/** Turns whatever goes wrong on the way into the one sentence for readers. */
async function orUnavailable<T>(under: Promise<T>): Promise<T> {
  try {
    return await under;
  } catch (cause) {
    throw new Error(UNAVAILABLE, { cause });
  }
}

interface Site {
  readonly index: SearchIndex;
  readonly cards: Promise<Cards>;
  readonly folder: string;
  readonly synonyms: Synonyms;
  openVocabulary(): Promise<Vocabulary>;
}

interface Asked {
  readonly state: SearchState;
  readonly found: Found;
  readonly most: number;
}
