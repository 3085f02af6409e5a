import { makeElement } from '../browser/element.ts';
import { resolveFromRoot } from '../browser/site-root.ts';
import { countThings } from '../site/words.ts';
import { formatAddress } from './address.ts';

/** The strip at the lower edge that counts what is picked and leads to the comparison. */
export interface Tray {
  readonly element: HTMLElement;
  show(ids: readonly string[]): void;
  /** Says something in place of the count, until the picks change. */
  say(words: string): void;
}

/** Makes the tray. It stays in the page while it is empty, so that the first count is announced. */
export function makeTray(clear: () => void): Tray {
  const status = makeElement('p', { role: 'status' });
  const link = makeElement('a', {}, 'Compare');
  const button = makeElement('button', { type: 'button' }, 'Clear');
  const label = { class: 'tray', 'aria-label': 'Papers to compare' };
  const element = makeElement('aside', label, status, link, button);
  button.addEventListener('click', () => {
    clear();
    // The button is gone, and the keyboard must stay somewhere.
    document.getElementById('main')?.focus({ preventScroll: true });
  });
  return {
    element,
    show(ids) {
      link.href =
        resolveFromRoot('compare/index.html') + formatAddress({ ids, onlyDifferences: false });
      status.textContent = ids.length === 0 ? '' : `${countThings(ids.length, 'paper')} to compare`;
      document.documentElement.toggleAttribute('data-picked', ids.length > 0);
    },
    say(words) {
      status.textContent = words;
    },
  };
}
