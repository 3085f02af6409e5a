import { resolveFromRoot } from '../browser/site-root.ts';
import type { Engine } from './engine.ts';
import type { Synonyms } from './synonyms.ts';

let opened: Promise<Engine> | undefined;
let failures = 0;

/**
 * Opens the index of the site that the page belongs to, once; after a failure the next call tries
 * again. The engine itself is loaded with it, and not with a page on which nobody searches.
 */
export function openSiteEngine(): Promise<Engine> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    failures += 1;
    throw error;
  });
  return opened;
}

async function open(): Promise<Engine> {
  const { openEngine } = await import('./engine.ts').catch((cause: unknown) => {
    throw new Error('The search cannot be loaded. Check the connection and try again.', { cause });
  });
  return openEngine({
    folder: resolveFromRoot('pagefind/'),
    failures,
    synonyms: readSynonyms(),
  });
}

/** Reads the synonyms that every page carries, a group a line and its terms between bars. */
function readSynonyms(): Synonyms {
  const text = document.querySelector<HTMLElement>('[data-synonyms]')?.dataset.synonyms ?? '';
  return text.split('\n').map((group) => group.split('|').filter((term) => term !== ''));
}
