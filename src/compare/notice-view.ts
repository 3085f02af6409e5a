import { findElement, makeElement } from '../browser/element.ts';
import { resolveFromRoot } from '../browser/site-root.ts';
import { countThings } from '../site/words.ts';
import { formatAddress } from './address.ts';
import { MOST_PAPERS } from './picks.ts';

/** The sentences above a comparison. */
export interface NoticeView {
  show(outcome: Outcome): void;
  /** Says that there is no place for one more. */
  refuse(): void;
  /** Says that the records can't be loaded, and offers to try again. */
  fail(): void;
}

interface Outcome {
  readonly papers: number;
  /** Names in the address that no paper has. */
  readonly unknown: readonly string[];
  /** How many papers the address names beyond those that are shown. */
  readonly surplus: number;
  readonly nothingDiffers: boolean;
  /** What the reader picked, where something else is shown. */
  readonly own: readonly string[];
}

/** Binds the places of the page where it tells what it shows. */
export function makeNoticeView(page: HTMLElement, retry: () => void): NoticeView {
  const status = findElement(page, '[data-compare-status]', HTMLElement);
  const notes = findElement(page, '[data-notes]', HTMLElement);
  return {
    show(outcome) {
      status.textContent = describe(outcome);
      notes.replaceChildren(...makeNotes(outcome));
    },
    refuse() {
      status.textContent = `No more than ${MOST_PAPERS} papers stand side by side; remove one first.`;
    },
    fail() {
      status.textContent = 'The papers can’t be loaded. Check the connection and try again.';
      const button = makeElement('button', { type: 'button' }, 'Try again');
      button.addEventListener('click', retry);
      notes.replaceChildren(button);
    },
  };
}

function describe({ papers, nothingDiffers }: Outcome): string {
  if (papers === 0) return '';
  const count = `${countThings(papers, 'paper')} side by side`;
  return nothingDiffers ? `${count}; all that they state is the same` : count;
}

function makeNotes({ unknown, surplus, own }: Outcome): HTMLElement[] {
  const sentences = unknown.map((name) => `This survey has no paper “${name}”.`);
  if (surplus > 0) {
    sentences.push(
      `The address names ${surplus} more; ${MOST_PAPERS} papers are what stands side by side.`,
    );
  }
  const notes = sentences.map((sentence) => makeElement('p', {}, sentence));
  if (own.length === 0) return notes;
  const href =
    resolveFromRoot('compare/index.html') + formatAddress({ ids: own, onlyDifferences: false });
  const words = `Compare what you picked (${countThings(own.length, 'paper')})`;
  return [...notes, makeElement('p', {}, makeElement('a', { href }, words))];
}
