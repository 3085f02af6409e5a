import type { Field } from '../query/fields.ts';
import { listNeeded } from './index-parts.ts';
import type { PagefindIndex, PagefindResult } from './pagefind-bundle.ts';
import { FACETS } from './state.ts';

export type Members = ReadonlyMap<string, ReadonlySet<string>>;

/** What the search asks of Pagefind's index; every answer is kept. */
export interface SearchIndex {
  /** The papers that have all words of a term, best first; a term in quotes is taken as it stands. */
  find(term: string): Promise<Results>;
  /** The papers that have one of the values in a field. */
  findByValue(field: Field, values: readonly string[]): Promise<Results>;
  /** The values that papers have in a field. */
  listValues(field: Field): Promise<readonly string[]>;
  /** Value → the papers that have it. */
  listMembers(field: Field): Promise<Members>;
  /** Every paper. */
  listAll(): Promise<Results>;
  /** Lets go of all answers: they may come from an index that was out of reach. */
  forget(): void;
}

/**
 * Opens Pagefind's index for the search.
 *
 * With every search Pagefind counts all values of all filters that are loaded, which takes longer
 * than the search: 418 instead of 49 ms for a word of 2,424 of 10,000 papers. So words, the filters
 * that a reader sees, and the fields in which nearly every paper has a value of its own are asked of
 * different instances, each opened when it is needed.
 */
export async function openSearchIndex(
  open: () => PagefindIndex,
  coming: Promise<readonly string[]>,
): Promise<SearchIndex> {
  const words = open();
  const [parts] = await Promise.all([coming, waitUntilReady(words)]);
  const others = new Map<string, PagefindIndex>();
  const answers = new Map<string, Promise<Results>>();
  const values = new Map<Field, Promise<readonly string[]>>();
  const members = new Map<Field, Promise<Members>>();

  function chooseInstance(field: Field): PagefindIndex {
    const name = FACETS.some((facet) => facet === field) ? 'facets' : 'fields';
    const known = others.get(name);
    if (known) return known;
    const instance = open();
    others.set(name, instance);
    // One that could not be opened never answers; the next question opens another.
    waitUntilReady(instance).catch(() => others.delete(name));
    return instance;
  }

  async function findWords(term: string): Promise<Results> {
    if (term.startsWith('"')) return find(words, term, {});
    const needed = term.split(' ').map((word) => ({ word, parts: listNeeded(word, parts) }));
    const begun = needed.flatMap(({ word, parts: own }) => (own ? [{ word, own }] : []));
    const own = begun.map(({ word }) => word).join(' ');
    await words.preload([own, ...begun.flatMap((one) => one.own)].join(' '), { filters: {} });
    const [first = [], ...others] = await Promise.all([
      ...(own === '' ? [] : [find(words, own, {})]),
      ...needed.flatMap(({ word, parts: all }) => (all ? [] : [index.find(`"${word}"`)])),
    ]);
    const ids = others.map((results) => new Set(results.map(({ id }) => id)));
    return first.filter(({ id }) => ids.every((one) => one.has(id)));
  }

  const index: SearchIndex = {
    find: (term) => keep(answers, `find ${term}`, () => findWords(term)),
    findByValue: (field, chosen) =>
      keep(answers, JSON.stringify([field, ...chosen]), () =>
        find(chooseInstance(field), null, { filters: { [field]: { any: chosen } } }),
      ),
    listValues: (field) => keep(values, field, () => listValues(chooseInstance(field), field)),
    listMembers: (field) => keep(members, field, () => listMembers(chooseInstance(field), field)),
    listAll: () => keep(answers, 'all', () => find(words, null, {})),
    forget() {
      answers.clear();
      values.clear();
      members.clear();
      others.clear();
    },
  };
  return index;
}

/**
 * Waits for what an instance loads first.
 *
 * Whoever asks too early is asked to wait for 50 ms, and again, until it is there. Several who ask
 * one after the other wait less.
 */
function waitUntilReady(index: PagefindIndex): Promise<void> {
  return Promise.race(
    Array.from({ length: 10 }, async (_, at) => {
      await new Promise((resolve) => setTimeout(resolve, at * 5));
      await index.preload(null, { filters: {} });
    }),
  );
}

async function find(
  index: PagefindIndex,
  term: string | null,
  options: Partial<Parameters<PagefindIndex['search']>[1]>,
): Promise<Results> {
  return (await index.search(term, { filters: {}, ...options })).results;
}

/** Asks for a value that no paper has: Pagefind then loads the filter, and tells all of its values. */
async function listValues(index: PagefindIndex, field: Field): Promise<readonly string[]> {
  const { totalFilters } = await index.search(null, { filters: { [field]: { any: [''] } } });
  return Object.keys(totalFilters[field] ?? {});
}

/** Asks for the papers of one value after the other. */
async function listMembers(index: PagefindIndex, field: Field): Promise<Members> {
  const members = new Map<string, ReadonlySet<string>>();
  let paused = performance.now();
  for (const value of await listValues(index, field)) {
    const results = await find(index, null, { filters: { [field]: { any: [value] } } });
    members.set(value, new Set(results.map(({ id }) => id)));
    if (performance.now() - paused < PAUSE_EVERY_MS) continue;
    // A reader of a survey of thousands goes on typing meanwhile.
    await new Promise((resolve) => setTimeout(resolve));
    paused = performance.now();
  }
  return members;
}

const PAUSE_EVERY_MS = 12;

/** More than a session of typing asks for. */
const MOST_KEPT = 500;

function keep<Key, T>(kept: Map<Key, Promise<T>>, key: Key, ask: () => Promise<T>): Promise<T> {
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const answer = ask();
  kept.set(key, answer);
  answer.catch(() => kept.delete(key));
  return answer;
}

type Results = readonly PagefindResult[];
