import { findElement } from '../browser/element.ts';
import { bindCiteBar, type CiteBar } from '../export/cite-bar.ts';
import { formatAddress, readAddress } from './address.ts';
import { makeFacetView, type FacetView } from './facet-view.ts';
import { countPapers } from './counted.ts';
import { limitQuery } from './query.ts';
import { makeResultView, type ResultView } from './result-view.ts';
import { answerState } from './answer-state.ts';
import type { Answer, Near, Suggestion } from './engine.ts';
import { openSiteEngine } from './site-engine.ts';
import { SORTS, withChoice, withoutChoices, type SearchState } from './state.ts';

/** Results come in steps of so many. */
const STEP = 20;

/** Fewer papers than this are filled up with those that have most of the words. */
const NEAR = 10;

/** Longer than the pause between two keys of most typists. */
const PAUSE_MS = 120;

/**
 * Brings the search page to life: what is asked for stands in the address, and the page follows it.
 *
 * Typing changes the address in place; a filter makes a step that the back button takes back.
 */
export function startSearchPage(page: HTMLElement): void {
  const form = findElement(page, '[data-search-form]', HTMLFormElement);
  const field = findElement(form, '[data-search-field]', HTMLInputElement);
  const order = findElement(form, '[data-search-sort]', HTMLSelectElement);
  const session: Session = {
    state: readAddress('').state,
    shown: STEP,
    found: [],
    cut: false,
    asked: 0,
    field,
    order,
    results: makeResultView(page, {
      more: () => void showMore(session),
      ask: (state) => {
        field.value = state.query;
        void go(session, state, 'push').then(() => session.results.focusResult(0));
      },
      retry: () => void show(session).then(() => session.results.focusResult(0)),
    }),
    citing: bindCiteBar(page, {
      name: 'search-results',
      describe: () => countPapers(session.found.length),
      write: async (format) => {
        const { found } = session;
        // Few readers ask for it.
        const { citeFound } = await import('./cite-found.ts');
        return citeFound(found, format);
      },
    }),
    facets: makeFacetView(page, {
      choose: (choice) => void go(session, withChoice(readField(session), choice), 'push'),
      clear: () => void go(session, withoutChoices(readField(session)), 'push'),
      leave: () => field.focus(),
    }),
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void go(session, readField(session), 'replace'), PAUSE_MS);
  });
  order.addEventListener('change', () => {
    const sort = SORTS.find((one) => one === order.value) ?? SORTS[0];
    void go(session, { ...readField(session), sort }, 'push');
  });
  page.addEventListener('click', (event) => takeExample(event, session));
  for (const sign of ['focusin', 'pointerover']) {
    // A failure is told when something is asked for.
    page.addEventListener(sign, () => void openSiteEngine().catch(() => undefined), { once: true });
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void go(session, readField(session), 'replace');
  });
  window.addEventListener('popstate', () => {
    clearTimeout(timer);
    followAddress(session);
  });
  followAddress(session);
}

/** Takes over what the address asks for: at the start, and on the way back and forth. */
function followAddress(session: Session): void {
  const { state, cut } = readAddress(location.search);
  session.field.value = state.query;
  session.order.value = state.sort;
  session.state = state;
  session.cut = cut;
  session.shown = readShown(history.state);
  void show(session);
}

function readField({ state, field }: Session): SearchState {
  return { ...state, query: limitQuery(field.value).query };
}

/** Asks something else, and says so in the address. */
function go(session: Session, state: SearchState, how: 'push' | 'replace'): Promise<void> {
  const address = location.pathname + formatAddress(state);
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  session.cut = limitQuery(session.field.value).cut;
  session.order.value = state.sort;
  session.state = state;
  session.shown = STEP;
  return show(session);
}

async function showMore(session: Session): Promise<void> {
  const from = session.shown;
  session.shown += STEP;
  // On the way back to this entry as many results are shown as were left.
  history.replaceState({ shown: session.shown }, '');
  await show(session);
  session.results.focusResult(from);
}

async function show(session: Session): Promise<void> {
  const mine = (session.asked += 1);
  const { state, shown, cut, facets, results, citing } = session;
  facets.showChoices(state);
  results.setBusy(true);
  facets.setBusy(true);
  const outcome = await answerState(state, shown);
  // Something else has been asked for meanwhile.
  if (mine !== session.asked) return;
  results.setBusy(false);
  results.show({ state, cut, outcome });
  session.found = 'answer' in outcome ? outcome.answer.ids : [];
  citing.show(session.found.length);
  if (!('answer' in outcome)) {
    facets.showCounts(undefined);
    facets.setBusy(false);
    return;
  }
  // The results don't wait for what stands around them; what fails here fails again with the next.
  const { answer } = outcome;
  const [counts, around] = await Promise.allSettled([answer.count(), lookAround(answer)]);
  if (mine !== session.asked) return;
  if (counts.status === 'fulfilled') facets.showCounts(counts.value);
  if (around.status === 'fulfilled') {
    results.suggest(state, around.value.suggestion);
    results.showNear(around.value.near);
  }
  facets.setBusy(false);
}

/** One after the other: what Pagefind finds depends on the parts of its index that are there. */
async function lookAround(answer: Answer): Promise<{ near: Near; suggestion?: Suggestion }> {
  const near = await answer.findNear(Math.max(0, NEAR - answer.total));
  const suggestion = await answer.suggest();
  return { near, ...(suggestion && { suggestion }) };
}

/** An example is a link; followed on the page itself it spares loading the page again. */
function takeExample(event: MouseEvent, session: Session): void {
  const link =
    event.target instanceof Element ? event.target.closest('a[data-search-example]') : null;
  if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  event.preventDefault();
  const { state } = readAddress(link.search);
  session.field.value = state.query;
  void go(session, state, 'push');
  session.field.focus();
}

/** How many results an entry of the history showed; what else may stand there is not trusted. */
function readShown(entry: unknown): number {
  const shown =
    typeof entry === 'object' && entry !== null && 'shown' in entry ? Number(entry.shown) : STEP;
  return Number.isSafeInteger(shown) && shown >= STEP ? shown : STEP;
}

interface Session {
  state: SearchState;
  shown: number;
  /** All papers that fit, by their ids in the index. */
  found: readonly string[];
  /** The query was longer than is searched. */
  cut: boolean;
  /** The number of requests so far; an answer to any but the last is dropped. */
  asked: number;
  readonly field: HTMLInputElement;
  readonly order: HTMLSelectElement;
  readonly citing: CiteBar;
  readonly facets: FacetView;
  readonly results: ResultView;
}
