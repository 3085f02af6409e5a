import { findElement, makeElement } from '../browser/element.ts';
import type { Hit } from '../search/hit.ts';
import type { FoundPapers } from './find-papers.ts';

/** The field by which papers are found and added, with a button for each that it finds. */
export interface AddView {
  /** Presses the buttons of the papers that are shown. */
  show(ids: readonly string[]): void;
  focus(): void;
}

/** Longer than the pause between two keys of most typists. */
const PAUSE_MS = 120;

/** Binds the form; `toggle` takes a paper in or out. */
export function makeAddView(page: HTMLElement, toggle: (id: string) => void): AddView {
  const form = findElement(page, '[data-add]', HTMLFormElement);
  const field = findElement(form, 'input', HTMLInputElement);
  const status = findElement(form, '[data-add-status]', HTMLElement);
  const list = findElement(form, 'ul', HTMLUListElement);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  let shown: readonly string[] = [];

  async function answer(): Promise<void> {
    const mine = (asked += 1);
    const { hits, message } = await find(field.value);
    // Something else has been asked for meanwhile.
    if (mine !== asked) return;
    status.textContent = message;
    list.replaceChildren(...hits.flatMap((hit) => makeItem(hit)));
    press();
  }
  function press(): void {
    for (const button of list.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(shown.includes(button.dataset['id'] ?? '')));
    }
  }
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void answer(), PAUSE_MS);
  });
  // A failure is told when something is asked for.
  field.addEventListener('focus', () => void prepare().catch(() => undefined), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void answer();
  });
  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.dataset['id']) toggle(button.dataset['id']);
  });
  return {
    show(ids) {
      shown = ids;
      press();
    },
    focus: () => field.focus(),
  };
}

// Most readers of a comparison add nothing: what finds papers is loaded by those who do.
async function prepare(): Promise<void> {
  const { prepareToFind } = await import('./find-papers.ts');
  await prepareToFind();
}

async function find(text: string): Promise<FoundPapers> {
  try {
    const { findPapers } = await import('./find-papers.ts');
    return await findPapers(text);
  } catch (error) {
    return { hits: [], message: error instanceof Error ? error.message : String(error) };
  }
}

// Takes `papers/tides-in-teacups/index.html`; refuses `papers/`.
const PAPER_PATH = /^papers\/([a-z0-9-]+)\//u;

function makeItem({ url, title, facts }: Hit): HTMLElement[] {
  const id = PAPER_PATH.exec(url)?.[1];
  if (id === undefined) return [];
  const button = makeElement(
    'button',
    { type: 'button', class: 'pick', 'data-id': id },
    title.map(({ text }) => text).join(''),
  );
  const aside = makeElement('span', { class: 'aside' }, facts.slice(0, 2).join(' · '));
  return [makeElement('li', {}, button, aside)];
}
