import { limitQuery } from './query.ts';

/** What was searched for on this device, the latest first. */
export interface RecentSearches {
  list(): readonly string[];
  add(query: string): void;
  forget(): void;
}

/**
 * Keeps searches in the reader's browser and nowhere else.
 *
 * What is read back may have been written by anybody: only texts of a length that is searched count.
 * Where nothing can be kept (a private window, a folder on disk) nothing is, without a word.
 */
export function openRecentSearches(open: () => Keeper): RecentSearches {
  function list(): readonly string[] {
    const kept = attempt(() => JSON.parse(open().getItem(KEY) ?? '[]'));
    const texts = Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
    const queries = texts.map((text) => text.trim()).filter((text) => text !== '');
    return [...new Set(queries)].filter((text) => !limitQuery(text).cut).slice(0, MOST);
  }

  return {
    list,
    add(query) {
      const { query: text } = limitQuery(query.trim());
      if (text === '') return;
      const others = list().filter((one) => one !== text);
      attempt(() => open().setItem(KEY, JSON.stringify([text, ...others].slice(0, MOST))));
    },
    forget() {
      attempt(() => open().removeItem(KEY));
    },
  };
}

const KEY = 'recent-searches';

/** As many as are taken in at a glance. */
const MOST = 6;

function attempt(act: () => unknown): unknown {
  try {
    return act();
  } catch {
    return undefined;
  }
}

type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
