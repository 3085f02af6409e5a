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

/** Makes an address under the root of the site absolute; the page says how it reaches the root. */
export function resolveFromRoot(path: string): string {
  const root = document.documentElement.dataset.root ?? './';
  return new URL(`${root}${path}`, document.baseURI).href;
}
