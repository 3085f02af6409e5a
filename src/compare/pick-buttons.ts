import { makeElement } from '../browser/element.ts';

/** The buttons by which the papers of a page are picked. */
export interface PickButtons {
  /** Presses the buttons of the papers that are picked. */
  show(ids: readonly string[]): void;
}

/**
 * Gives every paper of the lists on the page a button, and those that scripts add later too.
 *
 * A list is marked by `data-picks`; the place on a paper's own page by `data-pick` and its id.
 */
export function makePickButtons(toggle: (id: string) => void): PickButtons {
  let picked: readonly string[] = [];
  const lists = document.querySelectorAll('[data-picks]');
  // A list may change in thousands of places at once: what it shows comes first, then its buttons.
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((changes) => {
    if (timer !== undefined || !changes.some(bringsPaper)) return;
    timer = setTimeout(() => {
      timer = undefined;
      addMissing();
      press();
    }, PAUSE_MS);
  });
  for (const list of lists) observer.observe(list, { childList: true, subtree: true });
  document.addEventListener('click', ({ target }) => {
    const id = target instanceof Element ? target.closest('.pick')?.getAttribute('data-id') : null;
    if (id) toggle(id);
  });
  addMissing();

  function addMissing(): void {
    for (const item of document.querySelectorAll(ITEMS)) {
      const paper = readPaper(item);
      if (!paper) continue;
      const place = findPlace(item);
      const gap = place.matches('li, [data-pick]') ? [] : ['\u2002'];
      place.append(...gap, makeButton(paper));
    }
  }
  function makeButton({ id, title }: ListedPaper): HTMLElement {
    return makeElement(
      'button',
      { type: 'button', class: 'pick', 'data-id': id, 'aria-pressed': String(picked.includes(id)) },
      'Compare',
      makeElement('span', { class: 'visually-hidden' }, ` ${title}`),
    );
  }
  /** Entries may come back to a page that were put away while others were picked. */
  function press(): void {
    for (const button of document.querySelectorAll('.pick')) {
      const id = button.getAttribute('data-id') ?? '';
      const pressed = String(picked.includes(id));
      if (button.getAttribute('aria-pressed') !== pressed)
        button.setAttribute('aria-pressed', pressed);
    }
  }
  return {
    show(ids) {
      picked = ids;
      press();
    },
  };
}

/** Long enough for a filter to show its rows, too short to be waited for. */
const PAUSE_MS = 150;

/** The buttons themselves are changes too. */
function bringsPaper({ addedNodes }: MutationRecord): boolean {
  return [...addedNodes].some(
    (node) => node instanceof Element && !node.matches('.pick, li:has(> .pick:only-child)'),
  );
}

/** Entries of lists, rows of tables and a paper's own page, as long as they have no button. */
const ITEMS =
  ':is([data-picks] > li, table[data-picks] td.paper, table[data-picks] th.paper, [data-pick]):not(:has(.pick))';

// Takes `../papers/tides-in-teacups/index.html`; refuses `../papers/`.
const PAPER_ADDRESS = /\/papers\/([a-z0-9-]+)\//u;

function readPaper(item: Element): ListedPaper | undefined {
  const own = item.getAttribute('data-pick');
  if (own) return { id: own, title: document.querySelector('h1')?.textContent.trim() ?? own };
  const link = item.querySelector('a');
  const id = PAPER_ADDRESS.exec(link?.pathname ?? '')?.[1];
  return link && id ? { id, title: link.textContent.trim() } : undefined;
}

/** Beside what is said of the paper in small print; without any, at its end. */
function findPlace(item: Element): Element {
  const small = item.querySelector('.facts, .aside') ?? item;
  if (!(small instanceof HTMLUListElement)) return small;
  const entry = makeElement('li', {});
  small.append(entry);
  return entry;
}

interface ListedPaper {
  readonly id: string;
  readonly title: string;
}
