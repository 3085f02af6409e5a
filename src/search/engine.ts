import { toHit, type Hit } from './hit.ts';
import {
  isPagefindBundle,
  type PagefindIndex,
  type PagefindResponse,
  type PagefindResult,
  type Ranking,
} from './pagefind-bundle.ts';
import { isSearchable, toTerm } from './query.ts';
import { readQuery, type Reading } from './read-query.ts';
import { FACETS, type Choices, type Facet, type SearchState } from './state.ts';

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

/** Loads the search index; throws an error whose message is a sentence for readers, as its engine does. */
export function openEngine(options: EngineOptions): Promise<Engine> {
  return orUnavailable(openIndex(options));
}

async function openIndex(options: EngineOptions): Promise<Engine> {
  const { folder, failures = 0, load = importModule } = options;
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
  return { search: (state) => orUnavailable(search({ index, folder }, state)) };
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
  const reading = await readQuery(index, state.query);
  if (!reading) return NOTHING;
  const response = await ask(index, reading, state.chosen);
  // Where filters are all that is asked for, Pagefind's own number has them applied.
  const { results: unfiltered } = await ask(index, reading, NO_CHOICES);
  if (unfiltered.length === 0) await checkConnection(folder);
  const results = order(response.results, reading);
  const [chapter = {}, kind = {}, year = {}] = await Promise.all(
    FACETS.map((facet) => countValues({ index, reading, chosen: state.chosen }, facet)),
  );
  return {
    total: results.length,
    unfiltered: unfiltered.length,
    counts: { chapter, kind, year },
    async load(from, to) {
      const found = results.slice(from, to).map(async (result) => toHit(await result.data()));
      return orUnavailable(Promise.all(found));
    },
  };
}

const NO_CHOICES: Choices = { chapter: [], kind: [], year: [] };

const NOTHING: Answer = {
  total: 0,
  unfiltered: 0,
  counts: { chapter: {}, kind: {}, year: {} },
  load: () => Promise.resolve([]),
};

function ask(index: PagefindIndex, { term }: Reading, chosen: Choices): Promise<PagefindResponse> {
  const filters: Record<string, { any: readonly string[] }> = {};
  for (const facet of FACETS) {
    if (chosen[facet].length > 0) filters[facet] = { any: chosen[facet] };
  }
  // Without words only their date can order the papers.
  return index.search(term, { filters, ...(term === null && { sort: { published: 'desc' } }) });
}

/** Puts the pages of each tier before those of the next, and leaves the order within them. */
function order(results: readonly PagefindResult[], { tiers }: Reading): readonly PagefindResult[] {
  function rank({ id }: PagefindResult): number {
    const tier = tiers.findIndex((ids) => ids.has(id));
    return tier === -1 ? tiers.length : tier;
  }
  return results.toSorted((a, b) => rank(a) - rank(b));
}

/** Counts what each value would show if it were chosen beside those of the other facets. */
async function countValues({ index, reading, chosen }: Question, facet: Facet): Promise<Count> {
  const { filters } = await ask(index, reading, { ...chosen, [facet]: [] });
  return filters[facet] ?? {};
}

/** Pagefind takes a part of the index that it could not fetch for one that holds no page. */
async function checkConnection(folder: string): Promise<void> {
  const { ok, status } = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-store' });
  if (!ok) throw new Error(`The index answers with ${status}.`);
}

/** Turns whatever goes wrong on the way into the one sentence for readers. */
async function orUnavailable<T>(under: Promise<T>): Promise<T> {
  try {
    return await under;
  } catch (cause) {
    throw new Error(UNAVAILABLE, { cause });
  }
}

type Count = Readonly<Record<string, number>>;

interface OpenIndex {
  readonly index: PagefindIndex;
  readonly folder: string;
}

interface Question {
  readonly index: PagefindIndex;
  readonly reading: Reading;
  readonly chosen: Choices;
}
