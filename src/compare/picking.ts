import { MOST_PAPERS, togglePick } from './picks.ts';
import { makePickButtons } from './pick-buttons.ts';
import { openSitePicks } from './site-picks.ts';
import { makeTray } from './tray.ts';

/**
 * Lets readers pick papers to compare: a button at each paper of the lists on a page, and a tray
 * that leads to the comparison.
 */
export function startPicking(): void {
  // Scripts of the page go first: they may put away what need not be shown.
  document.addEventListener('DOMContentLoaded', bind);
}

function bind(): void {
  const store = openSitePicks();
  const buttons = makePickButtons((id) => {
    const before = store.read();
    const ids = togglePick(before, id);
    if (ids === before) tray.say(`No more than ${MOST_PAPERS} papers stand side by side.`);
    else change(ids);
  });
  const tray = makeTray(() => change([]));
  // The comparison itself is where the tray leads to.
  if (!document.querySelector('[data-compare]')) document.body.append(tray.element);

  function change(ids: readonly string[]): void {
    store.write(ids);
    show();
  }
  function show(): void {
    const ids = store.read();
    buttons.show(ids);
    tray.show(ids);
  }
  show();
  window.addEventListener('storage', ({ key }) => {
    if (key === store.key || key === null) show();
  });
  // The browser may show a page again as it was left.
  window.addEventListener('pageshow', show);
}
