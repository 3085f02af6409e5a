import { findElement, makeElement } from '../browser/element.ts';
import { resolveFromRoot } from '../browser/site-root.ts';
import type { Outcome, Way } from './answer-state.ts';
import { countPapers } from './counted.ts';
import type { Near, Suggestion } from './engine.ts';
import { formatHighlights } from './highlight-address.ts';
import type { Hit } from './hit.ts';
import { markHits } from './mark-hits.ts';
import { MAX_QUERY_LENGTH } from './query.ts';
import { hasChoices, type SearchState } from './state.ts';
import { titleNear } from './title-near.ts';

/** The results of the search page and the sentences around them. */
export interface ResultView {
  show(shown: Shown & { cut: boolean }): void;
  /** Offers another query above the results. */
  suggest(state: SearchState, suggestion: Suggestion | undefined): void;
  /** Shows papers that fit nearly beneath those that fit. */
  showNear(near: Near): void;
  /** While an answer is under way, the last one stays. */
  setBusy(busy: boolean): void;
  /** Moves the focus to the result of a rank, counted from 0, or to what is offered instead. */
  focusResult(rank: number): void;
}

export interface ResultActions {
  more(): void;
  ask(state: SearchState): void;
  retry(): void;
}

/** Binds the places of the page where results are shown. */
export function makeResultView(page: HTMLElement, actions: ResultActions): ResultView {
  const status = findElement(page, '[data-search-status]', HTMLElement);
  const notice = findElement(page, '[data-search-notice]', HTMLElement);
  const list = findElement(page, '[data-search-results]', HTMLElement);
  const advice = findElement(page, '[data-search-advice]', HTMLElement);
  const meant = findElement(page, '[data-search-meant]', HTMLElement);
  const more = findElement(page, '[data-search-more]', HTMLButtonElement);
  const idle = findElement(page, '[data-search-idle]', HTMLElement);
  const near = findElement(page, '[data-search-near]', HTMLElement);
  more.addEventListener('click', () => actions.more());

  return {
    show({ state, cut, outcome }) {
      const hits = outcome.kind === 'found' ? outcome.hits : [];
      const total = outcome.kind === 'found' ? outcome.answer.total : 0;
      status.textContent = describe(outcome);
      notice.textContent = describeReading({ cut, outcome });
      meant.replaceChildren();
      list.replaceChildren(...hits.map(makeItem));
      advice.replaceChildren(...makeAdvice({ state, outcome }, actions));
      more.hidden = hits.length >= total;
      more.textContent = `Show more (${countPapers(total - hits.length)} left)`;
      idle.hidden = outcome.kind === 'found';
      near.hidden = true;
    },
    suggest(state, suggestion) {
      if (!suggestion) return;
      const { query, total } = suggestion;
      const button = makeButton(query, () => actions.ask({ ...state, query }));
      meant.replaceChildren('Did you mean', button, `(${countPapers(total)})?`);
    },
    showNear({ query, hits }) {
      near.hidden = hits.length === 0;
      findElement(near, 'h2', HTMLElement).textContent = titleNear(query);
      findElement(near, 'ol', HTMLElement).replaceChildren(...hits.map(makeItem));
    },
    setBusy(busy) {
      list.setAttribute('aria-busy', String(busy));
    },
    focusResult(rank) {
      (list.children[rank]?.querySelector('a') ?? advice.querySelector('button'))?.focus();
    },
  };
}

function describe(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'idle':
      return '';
    case 'unsearchable':
      return 'There is no word or number in it to search for.';
    case 'nothing':
      return 'No paper has all of this.';
    case 'failed':
      return outcome.message;
    case 'found': {
      const { total, unfiltered } = outcome.answer;
      return total < unfiltered
        ? `${total.toLocaleString('en')} of ${countPapers(unfiltered)}`
        : countPapers(total);
    }
  }
}

/** What was searched, where that isn't what was typed: text, whatever stands in it. */
function describeReading({ cut, outcome }: { cut: boolean; outcome: Outcome }): string {
  const readAs = 'answer' in outcome ? outcome.answer.readAs : undefined;
  return [
    ...(cut ? [`Only the first ${MAX_QUERY_LENGTH} characters are searched.`] : []),
    ...(readAs === undefined ? [] : [`Read as: ${readAs}`]),
  ].join(' ');
}

function makeItem({ url, title, facts, headline, excerpt, words }: Hit): HTMLElement {
  const link = { href: resolveFromRoot(url) + formatHighlights(words) };
  return makeElement(
    'li',
    {},
    makeElement('h2', {}, makeElement('a', link, ...markHits(title))),
    makeElement('p', { class: 'facts' }, facts.join(' · ')),
    ...(headline.length > 0 ? [makeElement('p', { class: 'gist' }, ...markHits(headline))] : []),
    ...(excerpt.length > 0 ? [makeElement('p', { class: 'excerpt' }, ...markHits(excerpt))] : []),
  );
}

function makeAdvice({ state, outcome }: Shown, actions: ResultActions): HTMLElement[] {
  if (outcome.kind === 'failed') return [makeButton('Try again', () => actions.retry())];
  if (outcome.kind !== 'nothing') return [];
  return [
    ...outcome.ways.map((way) => makeButton(spellWay(way, state), () => actions.ask(way.state))),
    makeElement(
      'p',
      {},
      'All words must stand in the paper or its note. Try fewer or shorter words: the beginning of a word is enough, and OR between two words asks for either.',
    ),
  ];
}

function spellWay({ without, state, total }: Way, asked: SearchState): string {
  const what = [
    ...(without === undefined ? [] : [`“${without}”`]),
    ...(hasChoices(asked) && !hasChoices(state) ? ['the filters'] : []),
  ];
  return `Without ${what.join(' and ')}: ${countPapers(total)}`;
}

function makeButton(text: string, act: () => void): HTMLElement {
  const button = makeElement('button', { type: 'button' }, text);
  button.addEventListener('click', act);
  return button;
}

interface Shown {
  readonly state: SearchState;
  readonly outcome: Outcome;
}
