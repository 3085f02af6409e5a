import { answersQuery } from './answers-query.ts';
import { findWords, toHit, type Hit } from './hit.ts';
import {
  isPagefindBundle,
  type PagefindIndex,
  type PagefindResponse,
  type PagefindResult,
  type Ranking,
} from './pagefind-bundle.ts';
import { isSearchable, toTerm } from './query.ts';
import { FACETS, withoutChoices, type Facet, type SearchState } from './state.ts';

/** Searches one site's index. */
export interface Engine {
  search(state: SearchState): Promise<Answer>;
}

export interface Answer {
  readonly total: number;
  /** How many papers have the words, whatever is chosen. */
  readonly unfiltered: number;
  /** How many papers each value would show, with the choices of the other facets as they are. */
  readonly counts: Readonly<Record<Facet, Readonly<Record<string, number>>>>;
  /** Fetches the hits from one rank to before another, best first. */
  load(from: number, to: number): Promise<Hit[]>;
}

/** Where the engine reaches the outside; a test hands in its own `load`. */
export interface EngineOptions {
  /** The absolute address of the folder of the index, with a slash at the end. */
  readonly folder: string;
  /** How often loading has failed: browsers remember a module that they could not load. */
  readonly failures?: number;
  readonly load?: (address: string) => Promise<unknown>;
}

/** Loads the search index; throws an error whose message is a sentence for readers. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const { folder, failures = 0, load = importModule } = options;
  try {
    const bundle = await load(`${folder}pagefind.js${failures === 0 ? '' : `?again=${failures}`}`);
    if (!isPagefindBundle(bundle)) throw new TypeError('not a Pagefind bundle');
    const index = bundle.createInstance({
      basePath: folder,
      baseUrl: '/',
      // A survey is searched in milliseconds; a worker would load the code a second time.
      noWorker: true,
      ranking: RANKING,
    });
    await index.filters();
    return { search: (state) => search({ index, folder }, state) };
  } catch (cause) {
    throw new Error(UNAVAILABLE, { cause });
  }
}

const UNAVAILABLE =
  'The search index cannot be loaded. Check the connection and try again; whoever builds this site makes the index with: npm run build';

// Asked for two or three words of a title, its rarest left out, these put that paper first for 97 %
// of 658 queries over a survey of 338 papers; Pagefind's own weights for 96 %.
const RANKING: Ranking = {
  pageLength: 0.1,
  termFrequency: 0.1,
  termSaturation: 2,
  termSimilarity: 9,
};

function importModule(address: string): Promise<unknown> {
  return import(/* @vite-ignore */ address);
}

async function search({ index, folder }: OpenIndex, state: SearchState): Promise<Answer> {
  if (state.query.trim() !== '' && !isSearchable(toTerm(state.query))) return NOTHING;
  const response = await ask(index, state);
  const { unfilteredResultCount: unfiltered } = response;
  if (unfiltered === 0) await checkConnection(folder);
  else if (!(await holdsWords(index, state, response))) return NOTHING;
  const results = await liftPhrase(index, state, response.results);
  const [chapter = {}, kind = {}, year = {}] = await Promise.all(
    FACETS.map((facet) => countValues(index, state, facet)),
  );
  return {
    total: results.length,
    unfiltered,
    counts: { chapter, kind, year },
    async load(from, to) {
      const found = results.slice(from, to).map(async (result) => toHit(await result.data()));
      return Promise.all(found);
    },
  };
}

const NOTHING: Answer = {
  total: 0,
  unfiltered: 0,
  counts: { chapter: {}, kind: {}, year: {} },
  load: () => Promise.resolve([]),
};

function ask(index: PagefindIndex, { query, chosen }: SearchState): Promise<PagefindResponse> {
  const filters: Record<string, { any: readonly string[] }> = {};
  for (const facet of FACETS) {
    if (chosen[facet].length > 0) filters[facet] = { any: chosen[facet] };
  }
  const term = toTerm(query);
  if (term !== '') return index.search(term, { filters });
  // `null` asks for every page that passes the filters; without words only their date can order them.
  return index.search(null, { filters, sort: { published: 'desc' } });
}

/** Looks at the first page that was found; what stands for a word there does so on every page. */
async function holdsWords(
  index: PagefindIndex,
  state: SearchState,
  { results }: PagefindResponse,
): Promise<boolean> {
  const [first = (await ask(index, withoutChoices(state))).results[0]] = results;
  const found = first ? findWords(await first.data()) : [];
  return found.length === 0 || answersQuery(toTerm(state.query), found);
}

/**
 * Puts the pages first that have the words side by side and in this order: Pagefind weighs how
 * often words stand in a page, not how near to each other.
 */
async function liftPhrase(
  index: PagefindIndex,
  state: SearchState,
  results: readonly PagefindResult[],
): Promise<readonly PagefindResult[]> {
  const phrase = toTerm(state.query).replaceAll('"', '');
  if (results.length < 2 || !phrase.includes(' ')) return results;
  const { results: exact } = await ask(index, { ...state, query: `"${phrase}"` });
  const ids = new Set(exact.map(({ id }) => id));
  return [...results.filter(({ id }) => ids.has(id)), ...results.filter(({ id }) => !ids.has(id))];
}

/** Counts what each value would show if it were chosen beside those of the other facets. */
async function countValues(index: PagefindIndex, state: SearchState, facet: Facet): Promise<Count> {
  const others = { ...state, chosen: { ...state.chosen, [facet]: [] } };
  const { filters } = await ask(index, others);
  return filters[facet] ?? {};
}

/** Pagefind takes a part of the index that it could not fetch for one that holds no page. */
async function checkConnection(folder: string): Promise<void> {
  const answer = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-store' }).catch(
    (cause: unknown) => {
      throw new Error(UNAVAILABLE, { cause });
    },
  );
  if (!answer.ok) throw new Error(UNAVAILABLE);
}

type Count = Readonly<Record<string, number>>;

interface OpenIndex {
  readonly index: PagefindIndex;
  readonly folder: string;
}
