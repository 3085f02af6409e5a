import { findElement } from '../browser/element.ts';
import { resolveFromRoot } from '../browser/site-root.ts';
import { bindCiteBar, type CiteBar } from '../export/cite-bar.ts';
import { bindExportBar } from '../export/export-bar.ts';
import type { PaperRecord } from '../model/paper.ts';
import { countThings } from '../site/words.ts';
import { makeAddView, type AddView } from './add-view.ts';
import { formatAddress, readAddress, type AskedComparison } from './address.ts';
import { compareRecords, leaveDifferences, type Comparison } from './comparison.ts';
import { exportComparison } from './export-comparison.ts';
import { makeNoticeView, type NoticeView } from './notice-view.ts';
import type { PickStore } from './pick-store.ts';
import { movePick, togglePick } from './picks.ts';
import { openRecords, type RecordSource } from './record-source.ts';
import { openSitePicks } from './site-picks.ts';
import { showTable } from './table-view.ts';
import { bindTools, type Tools } from './tools.ts';

/**
 * Brings the page of comparisons to life: what is compared stands in the address, and the page
 * follows it. Without papers in the address those that the reader picked are compared.
 */
export function startComparePage(page: HTMLElement): void {
  const table = findElement(page, '[data-table]', HTMLElement);
  const session: Session = {
    asked: readAddress(location.search),
    shown: undefined,
    turn: 0,
    title: document.title,
    chapters: readChapters(page),
    records: openRecords(loadFile),
    store: openSitePicks(),
    table,
    idle: findElement(page, '[data-idle]', HTMLElement),
    notice: makeNoticeView(page, () => void show(session)),
    add: makeAddView(page, (id) => {
      const { ids } = session.asked;
      const changed = togglePick(ids, id);
      if (changed === ids) session.notice.refuse();
      else change(session, changed);
    }),
    citing: bindCiteBar(page, {
      name: 'compared-papers',
      describe: () => countThings(listShown(session).length, 'paper'),
      write: async (format) => {
        const ids = listShown(session);
        // Few readers ask for it.
        const { takeCitations } = await import('../citations/take-citations.ts');
        return takeCitations(loadFile, { ids, format });
      },
    }),
    tools: bindTools(page, {
      leave: (onlyDifferences) => {
        go(session, { ...session.asked, onlyDifferences });
      },
      clear: () => {
        change(session, []);
        session.add.focus();
      },
    }),
  };
  bindExportBar(page, {
    write: (format) => exportComparison(session.shown ?? NOTHING, format),
    describe: () => countThings(listShown(session).length, 'paper'),
  });
  page.hidden = false;
  window.addEventListener('popstate', () => followAddress(session));
  followAddress(session);
}

const NOTHING: Comparison = { papers: [], sections: [] };

function loadFile(path: string): Promise<Response> {
  return fetch(resolveFromRoot(path));
}

function listShown({ shown = NOTHING }: Session): readonly string[] {
  return shown.papers.map(({ id }) => id);
}

/** Takes over what the address asks for: at the start, and on the way back and forth. */
function followAddress(session: Session): void {
  const asked = readAddress(location.search);
  const ids = asked.named ? asked.ids : session.store.read();
  session.asked = { ...asked, ids };
  if (!asked.named && ids.length > 0) {
    history.replaceState(history.state, '', location.pathname + formatAddress(session.asked));
  }
  void show(session);
}

/** Compares other papers. What was picked follows, unless the papers were somebody else's. */
function change(session: Session, ids: readonly string[]): void {
  const picked = session.store.read();
  const isOwn = picked.length === 0 || isSame(picked, session.asked.ids);
  if (isOwn) session.store.write(ids);
  go(session, { ...session.asked, ids, refused: [], surplus: 0 });
}

function go(session: Session, asked: AskedComparison): void {
  session.asked = asked;
  history.pushState(null, '', location.pathname + formatAddress(asked));
  void show(session);
}

async function show(session: Session): Promise<void> {
  const mine = (session.turn += 1);
  const { asked, records, notice, table } = session;
  table.setAttribute('aria-busy', 'true');
  const loaded = await Promise.all(asked.ids.map((id) => records.load(id))).catch(() => undefined);
  // Something else has been asked for meanwhile.
  if (mine !== session.turn) return;
  table.removeAttribute('aria-busy');
  if (!loaded) {
    notice.fail();
    return;
  }
  const papers = loaded.filter((record) => record !== undefined);
  const unknown = [...asked.refused, ...asked.ids.filter((_, index) => !loaded[index])];
  showComparison(session, papers);
  const picked = session.store.read();
  notice.show({
    papers: papers.length,
    unknown,
    surplus: asked.surplus,
    nothingDiffers: papers.length > 1 && session.shown?.sections.length === 0,
    own: isSame(picked, asked.ids) ? [] : picked,
  });
}

function showComparison(session: Session, papers: readonly PaperRecord[]): void {
  const { asked, table, idle, add, tools, citing } = session;
  const whole = compareRecords(papers, session.chapters);
  session.shown = asked.onlyDifferences && papers.length > 1 ? leaveDifferences(whole) : whole;
  const hadFocus = table.contains(document.activeElement);
  table.hidden = papers.length === 0;
  idle.hidden = papers.length > 0;
  showTable(table, session.shown, {
    remove: (id) =>
      change(
        session,
        session.asked.ids.filter((other) => other !== id),
      ),
    move: (id, by) => change(session, movePick(session.asked.ids, id, by)),
  });
  tools.show(asked, papers.length);
  citing.show(papers.length);
  add.show(asked.ids);
  if (hadFocus && papers.length === 0) add.focus();
  document.title = nameDocument(papers, session.title);
}

/** `WarmLid, Tides in Teacups and 2 others · Compare papers · Bees`. */
function nameDocument(papers: readonly PaperRecord[], title: string): string {
  if (papers.length === 0) return title;
  const names = papers.map((paper) => paper.system ?? paper.title);
  const rest = names.length - NAMED;
  const list = rest > 1 ? [...names.slice(0, NAMED), `${rest} others`] : names;
  return `${list.join(', ')} · ${title}`;
}

/** More names don't fit where browsers show a title. */
const NAMED = 2;

function readChapters(page: HTMLElement): ReadonlyMap<string, string> {
  return new Map(
    [...page.querySelectorAll<HTMLElement>('[data-chapter]')].map(({ dataset, textContent }) => [
      dataset['chapter'] ?? '',
      textContent,
    ]),
  );
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.join(',') === b.join(',');
}

interface Session {
  asked: AskedComparison;
  /** What the table holds. */
  shown: Comparison | undefined;
  /** The number of requests so far; an answer to any but the last is dropped. */
  turn: number;
  /** The document's, as it is built. */
  readonly title: string;
  /** The names of the chapters by id. */
  readonly chapters: ReadonlyMap<string, string>;
  readonly records: RecordSource;
  readonly store: PickStore;
  readonly table: HTMLElement;
  readonly idle: HTMLElement;
  readonly notice: NoticeView;
  readonly add: AddView;
  readonly tools: Tools;
  readonly citing: CiteBar;
}
