import { clientsClaim } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { makeAwayPage } from './away-page.ts';
import { fetchInventory, keepSurvey } from './keep-survey.ts';
import { findKept, nameCaches, nameFile } from './contract.ts';
import { ASK_BUILD } from './worker-words.ts';

/*
 * The service worker of a built site. It loads nothing ahead: what was seen stays readable, and what
 * a reader chose to keep answers where the network doesn't.
 */

/** Of the site that the worker was made for; the build puts it here. */
declare const BUILD: string;
declare const self: { skipWaiting(): Promise<void> };

declare global {
  /** TypeScript knows it where it knows workers, which would contradict what it knows of pages. */
  interface ExtendableEvent extends Event {
    waitUntil(work: Promise<unknown>): void;
  }
}

const root = new URL('./', location.href).href;
const names = nameCaches(root);

/** Files whose names change with their content; takes `/_astro/a.1b2c.css`, refuses `/papers.json`. */
const PARTS = /\/_astro\/[^/]+$|\.pf_[a-z]+$/u;
/** What only the network answers. */
const APART = /\.zip$|\/(?:offline\.json|sw\.js)$/u;

const byName: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(nameFile(request.url)),
  cacheWillUpdate: ({ response }) =>
    Promise.resolve(response.status === 200 && !response.redirected ? response : null),
};

const firstKept: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    cachedResponse ?? (await matchKept(request.url)),
};

const parts = new CacheFirst({
  cacheName: names.parts,
  plugins: [byName, firstKept, dropOldest()],
});

const seen = new NetworkFirst({
  cacheName: names.seen,
  // Longer than a slow phone needs for a page; then what was seen last is better than waiting.
  networkTimeoutSeconds: 4,
  plugins: [byName, firstKept, dropOldest()],
});

const askNetwork = new NetworkOnly();

registerRoute(({ url }) => url.href.startsWith(root) && PARTS.test(url.pathname), parts);
registerRoute(
  ({ url }) => url.href.startsWith(root) && !APART.test(url.pathname),
  // Who asks so wants to know whether there is a network.
  (options) => {
    if (options.request.mode === 'navigate') options.event.waitUntil(keepUp());
    return (options.request.cache === 'no-store' ? askNetwork : seen).handle(options);
  },
);

setCatchHandler(async ({ request }) => {
  const kept = await matchKept(request.url);
  if (kept) return kept;
  if (request.mode !== 'navigate') return Response.error();
  return new Response(makeAwayPage(root), {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
});

addEventListener('message', ({ data, source }) => {
  if (data === ASK_BUILD) source?.postMessage(BUILD);
});

// No cache belongs to a build of the worker, so a new one needn't wait until all pages are closed.
void self.skipWaiting();
clientsClaim();

/**
 * Brings the copy that a reader keeps up to this build, where there is one, file by file as far as
 * they differ; what fails is tried again on the next page.
 */
async function keepUp(): Promise<void> {
  const copies = (await findKept(root)).filter(({ whole }) => whole);
  if (copies.length === 0 || copies.some(({ build }) => build === BUILD)) return;
  await navigator.locks.request(`${root} keep`, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const inventory = await fetchInventory(root).catch(() => undefined);
    if (inventory?.build === BUILD) await keepSurvey({ root, inventory }).catch(() => undefined);
  });
}

async function matchKept(address: string): Promise<Response | undefined> {
  const copies = await findKept(root);
  const wholeFirst = copies.toSorted((a, b) => Number(b.whole) - Number(a.whole));
  for (const { cache } of wholeFirst) {
    const response = await cache.match(nameFile(address));
    if (response) return response;
  }
  return undefined;
}

/** Workbox's own plugin, as the strictest types want it. */
function dropOldest(): WorkboxPlugin {
  const { cacheDidUpdate, cachedResponseWillBeUsed } = new ExpirationPlugin({
    // Some builds of what a reader meets, or as many parts of the index as he has searched.
    maxEntries: 400,
    purgeOnQuotaError: true,
  });
  return {
    ...(cacheDidUpdate && { cacheDidUpdate }),
    ...(cachedResponseWillBeUsed && { cachedResponseWillBeUsed }),
  };
}
