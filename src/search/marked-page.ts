import { makeElement } from '../browser/element.ts';
import { readHighlights, withoutHighlights } from './highlight-address.ts';
import { makeWordPattern, splitAtHits } from './word-pattern.ts';

/** Marks the words that the address names in the page's text, and offers to take the marks away. */
export function markPage(): void {
  const text = document.querySelector('[data-pagefind-body]');
  const pattern = makeWordPattern(readHighlights(location.search));
  if (!text || !pattern) return;
  const marks = markWords(text, pattern);
  if (marks.length > 0) document.body.append(makeBar(marks));
}

/** Wraps what the pattern finds in `<mark>`; gives the marks, in reading order. */
function markWords(within: Element, pattern: RegExp): HTMLElement[] {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(UNTOUCHED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) {
    // Marking a text while walking would walk into its own marks.
    if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  }
  return texts.flatMap((text) => markText(text, pattern));
}

/** Takes marks away and leaves the text as it was. */
function unmark(marks: readonly HTMLElement[]): void {
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

/** Drawings have no `<mark>`, and what a reader types or a script reads stays as it is. */
const UNTOUCHED = 'svg, script, style, textarea, math, .search-mark';

function markText(text: Text, pattern: RegExp): HTMLElement[] {
  const segments = splitAtHits(text.data, pattern);
  if (!segments.some(({ hit }) => hit)) return [];
  const nodes = segments.map((segment) =>
    segment.hit ? makeElement('mark', { class: 'search-mark' }, segment.text) : segment.text,
  );
  text.replaceWith(...nodes);
  return nodes.filter((node) => typeof node !== 'string');
}

function makeBar(marks: readonly HTMLElement[]): HTMLElement {
  const places = marks.length === 1 ? '1 place' : `${marks.length} places`;
  const clear = makeElement('button', { type: 'button' }, 'Clear marks');
  const bar = makeElement(
    'aside',
    { class: 'search-marks', 'aria-label': 'Marked words' },
    makeElement('span', {}, `Marked in ${places}`),
    clear,
  );
  clear.addEventListener('click', () => {
    unmark(marks);
    bar.remove();
    history.replaceState(
      history.state,
      '',
      location.pathname + withoutHighlights(location.search) + location.hash,
    );
  });
  return bar;
}
