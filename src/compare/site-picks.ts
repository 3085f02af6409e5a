import { resolveFromRoot } from '../browser/site-root.ts';
import { openPickStore, type PickStore } from './pick-store.ts';

/** Opens the picks of the site that the page belongs to. */
export function openSitePicks(): PickStore {
  return openPickStore(new URL(resolveFromRoot('')).pathname, () => localStorage);
}
