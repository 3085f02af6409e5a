/** What of Pagefind's browser interface is used; its own types are not in the npm package. */
export interface PagefindBundle {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    /** Searches on the page's own thread. */
    noWorker: boolean;
    ranking: Ranking;
  }): PagefindIndex;
}

export interface PagefindIndex {
  search(term: string | null, options: { filters: PagefindFilters }): Promise<PagefindResponse>;
  /** Waits for the index and fetches what the search would need. */
  preload(term: string | null, options: { filters: PagefindFilters }): Promise<void>;
}

/** How words are weighed; https://pagefind.app/docs/ranking/ describes the scales. */
export interface Ranking {
  readonly pageLength: number;
  readonly termFrequency: number;
  readonly termSaturation: number;
  readonly termSimilarity: number;
  /** What each piece of metadata adds where it has the word. */
  readonly metaWeights: Readonly<Record<string, number>>;
}

/** One of the values of each filter must fit. */
type PagefindFilters = Readonly<Record<string, { readonly any: readonly string[] }>>;

interface PagefindResponse {
  readonly results: readonly PagefindResult[];
  /** Of every filter that was loaded, how many pages of the whole index have each value. */
  readonly totalFilters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface PagefindResult {
  /** The same page has the same id in every search. */
  readonly id: string;
  readonly score: number;
  /** Where in the text the words stand; nowhere, where only metadata have them. */
  readonly words: readonly number[];
  data(): Promise<PagefindFragment>;
}

export interface PagefindFragment {
  /** From the root of the index: `/papers/x/index.html`. */
  readonly url: string;
  /** The page's words, with `<` and `>` as entities. */
  readonly raw_content: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Where the words asked for stand, counted in words of the content. */
  readonly weighted_locations: readonly WeightedLocation[];
}

export interface WeightedLocation {
  readonly location: number;
  readonly balanced_score: number;
}

/** Tells whether a loaded module is Pagefind. */
export function isPagefindBundle(module: unknown): module is PagefindBundle {
  return (
    typeof module === 'object' &&
    module !== null &&
    'createInstance' in module &&
    typeof module.createInstance === 'function'
  );
}
