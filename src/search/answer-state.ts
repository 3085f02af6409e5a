import type { Answer, Engine } from './engine.ts';
import type { Hit } from './hit.ts';
import { isSearchable } from './query.ts';
import { openSiteEngine } from './site-engine.ts';
import { hasChoices, withoutChoices, type SearchState } from './state.ts';

/** What the search page has to show for a state. */
export type Outcome =
  /** Nothing is asked for. */
  | { readonly kind: 'idle' }
  /** The query holds nothing that can be looked up. */
  | { readonly kind: 'unsearchable' }
  | { readonly kind: 'found'; readonly answer: Answer; readonly hits: readonly Hit[] }
  | { readonly kind: 'nothing'; readonly answer: Answer; readonly ways: readonly Way[] }
  | { readonly kind: 'failed'; readonly message: string };

/** A change of the question that finds something. */
export interface Way {
  /** The word to leave out; absent where only the filters are to be left out. */
  readonly without?: string;
  readonly state: SearchState;
  readonly total: number;
}

/** Answers a state with its first hits; never throws. */
export async function answerState(state: SearchState, shown: number): Promise<Outcome> {
  if (state.query.trim() === '' && !hasChoices(state)) return { kind: 'idle' };
  if (state.query.trim() !== '' && !isSearchable(state.query)) return { kind: 'unsearchable' };
  try {
    const engine = await openSiteEngine();
    const answer = await engine.search(state);
    if (answer.total === 0) {
      return { kind: 'nothing', answer, ways: await findWays(engine, state) };
    }
    return { kind: 'found', answer, hits: await answer.load(0, shown) };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

/** More words than this are a sentence, and leaving out one of them rarely helps. */
const MOST_WORDS = 8;

/** Finds what to leave out so that something is found: the filters, one of the words, or both. */
async function findWays(engine: Engine, state: SearchState): Promise<readonly Way[]> {
  const filtered = hasChoices(state);
  const open = withoutChoices(state);
  const near = await tryWays(engine, [
    ...(filtered ? [{ state: open }] : []),
    ...leaveOutWords(state),
  ]);
  return near.length > 0 || !filtered ? near : tryWays(engine, leaveOutWords(open));
}

async function tryWays(engine: Engine, ways: readonly Omit<Way, 'total'>[]): Promise<Way[]> {
  const tried = await Promise.all(
    ways.map(async (way) => ({ ...way, total: (await engine.search(way.state)).total })),
  );
  return tried.filter(({ total }) => total > 0);
}

function leaveOutWords(state: SearchState): Omit<Way, 'total'>[] {
  const words = state.query.split(/\s+/u).filter(isSearchable);
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  return words.map((without, at) => ({
    without,
    state: { ...state, query: words.toSpliced(at, 1).join(' ') },
  }));
}
