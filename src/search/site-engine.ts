import { resolveFromRoot } from '../browser/site-root.ts';
import { openEngine, type Engine } from './engine.ts';

let opened: Promise<Engine> | undefined;
let failures = 0;

/** Opens the index of the site that the page belongs to, once; after a failure the next call tries again. */
export function openSiteEngine(): Promise<Engine> {
  opened ??= openEngine({ folder: resolveFromRoot('pagefind/'), failures }).catch(
    (error: unknown) => {
      opened = undefined;
      failures += 1;
      throw error;
    },
  );
  return opened;
}
