import { bindExportBar } from '../export/export-bar.ts';
import { formatAddress, readAddress } from './address.ts';
import { exportRows } from './export-rows.ts';
import { filterRows } from './filter-rows.ts';
import { makeFilterView } from './filter-view.ts';
import { countThings } from '../site/words.ts';
import { readTable, type TableRow } from './read-table.ts';
import { sortRows } from './sort-rows.ts';
import { EVERYTHING, type Sort, type TableState } from './state.ts';
import { makeTableView } from './table-view.ts';

/**
 * Brings the table of results to life: what is asked of it stands in the address, and the table
 * follows it. Typing changes the address in place; any other choice is a step to go back from.
 */
export function startResultsPage(page: HTMLElement): void {
  const all = readTable(page);
  const orders = new Map<Sort, readonly TableRow[]>();
  const table = makeTableView(page, all);
  const filters = makeFilterView(page, {
    change: (how) => go(filters.readState(), how),
    clear: () => {
      const { sort, without } = filters.readState();
      filters.setState({ ...EVERYTHING, sort, without });
      go(filters.readState(), 'push');
    },
  });
  let shown: readonly TableRow[] = all;
  bindExportBar(page, {
    write: (format) =>
      exportRows(groupRows(shown), { format, without: filters.readState().without }),
    describe: () => countThings(shown.length, 'row'),
  });

  function go(state: TableState, how: 'push' | 'replace'): void {
    const address = location.pathname + formatAddress(state);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
    show(state);
  }

  function show(state: TableState): void {
    const order = orders.get(state.sort) ?? sortRows(all, state.sort);
    orders.set(state.sort, order);
    const outcome = filterRows(order, state);
    shown = outcome.rows;
    table.show(shown, state.without);
    filters.showOutcome(state, outcome);
  }

  function followAddress(): void {
    const state = readAddress(location.search);
    filters.setState(state);
    show(state);
  }

  window.addEventListener('popstate', followAddress);
  followAddress();

  /** Rows in the order of the page: those of one group together. */
  function groupRows(rows: readonly TableRow[]): readonly TableRow[] {
    const byGroup = Map.groupBy(rows, ({ group }) => group);
    const groups = new Set(all.map(({ group }) => group));
    return [...groups].flatMap((group) => byGroup.get(group) ?? []);
  }
}
