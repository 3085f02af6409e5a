import { isPaperId, MOST_PAPERS } from './picks.ts';

/** The papers that a reader picked, kept on the device. */
export interface PickStore {
  /** The name under which the storage keeps them. */
  readonly key: string;
  read(): readonly string[];
  write(ids: readonly string[]): void;
}

/**
 * Opens the picks of one site, told from others on the same server by the address of its root.
 *
 * Where the storage is unavailable or full, they last as long as the page.
 */
export function openPickStore(root: string, open: () => TextStorage): PickStore {
  const key = `papers to compare ${root}`;
  let unstored: readonly string[] | undefined;
  return {
    key,
    read() {
      if (unstored) return unstored;
      try {
        return readPicks(open().getItem(key));
      } catch {
        return [];
      }
    },
    write(ids) {
      try {
        if (ids.length === 0) open().removeItem(key);
        else open().setItem(key, JSON.stringify(ids));
        unstored = undefined;
      } catch {
        unstored = ids;
      }
    },
  };
}

/** Eight ids are far shorter. */
const MAX_STORED_LENGTH = 10_000;

/** Takes what can be ids out of stored text, which anyone may have written. */
function readPicks(text: string | null): readonly string[] {
  if (text === null || text.length > MAX_STORED_LENGTH) return [];
  const stored = parse(text);
  if (!Array.isArray(stored)) return [];
  const values: unknown[] = stored;
  const ids = values.filter((value) => typeof value === 'string').filter(isPaperId);
  return [...new Set(ids)].slice(0, MOST_PAPERS);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
