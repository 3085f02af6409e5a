import { parseQuery } from '../query/parse-query.ts';
import { printQuery } from '../query/print-query.ts';
import type { Query } from '../query/query.ts';
import type { Answer, Engine } from './engine.ts';
import type { Hit } from './hit.ts';
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
  /** The part to leave out; absent where only the filters are to be left out. */
  readonly without?: string;
  readonly state: SearchState;
  readonly total: number;
}

/** Answers a state with its first hits; never throws. */
export async function answerState(state: SearchState, shown: number): Promise<Outcome> {
  const asked = state.query.trim() !== '';
  if (!asked && !hasChoices(state)) return { kind: 'idle' };
  if (asked && printQuery(parseQuery(state.query)) === '') return { kind: 'unsearchable' };
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

/** More parts than this are a sentence, and leaving out one of them rarely helps. */
const MOST_PARTS = 8;

/** Finds what to leave out so that something is found: the filters, one part of the query, or both. */
async function findWays(engine: Engine, state: SearchState): Promise<readonly Way[]> {
  const filtered = hasChoices(state);
  const open = withoutChoices(state);
  const near = await tryWays(engine, [
    ...(filtered ? [{ state: open }] : []),
    ...leaveOutParts(state),
  ]);
  return near.length > 0 || !filtered ? near : tryWays(engine, leaveOutParts(open));
}

async function tryWays(engine: Engine, ways: readonly Omit<Way, 'total'>[]): Promise<Way[]> {
  const tried = await Promise.all(
    ways.map(async (way) => ({ ...way, total: (await engine.search(way.state)).total })),
  );
  return tried.filter(({ total }) => total > 0);
}

function leaveOutParts(state: SearchState): Omit<Way, 'total'>[] {
  const query = parseQuery(state.query);
  if (query.type !== 'and' || query.parts.length > MOST_PARTS) return [];
  return query.parts.map((part, at) => {
    const rest: Query = { ...query, parts: query.parts.toSpliced(at, 1) };
    return { without: printQuery(part), state: { ...state, query: printQuery(rest) } };
  });
}
