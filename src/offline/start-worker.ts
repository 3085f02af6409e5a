import { makeElement } from '../browser/element.ts';
import { ASK_BUILD, WORKER } from './worker-words.ts';

/** Lets the site be read without a network, and tells when a newer build of it is up. */
export async function startWorker(root: string): Promise<void> {
  const { serviceWorker } = navigator;
  let first = !serviceWorker.controller;
  serviceWorker.addEventListener('controllerchange', () => {
    serviceWorker.controller?.postMessage(first ? nameResources() : ASK_BUILD);
    first = false;
  });
  serviceWorker.addEventListener('message', ({ data: build }) => {
    if (build !== document.documentElement.dataset['build']) offerReload();
  });
  const registration = await serviceWorker.register(root + WORKER);
  // A page can stay open for days.
  document.addEventListener('visibilitychange', () => {
    registration.update().catch(() => undefined);
  });
}

/** A page that came before the worker: Workbox asks for what it is made of once more, through it. */
function nameResources(): unknown {
  const made = performance.getEntriesByType('resource').map(({ name }) => name);
  return { type: 'CACHE_URLS', payload: { urlsToCache: [location.href, ...made] } };
}

function offerReload(): void {
  const reload = makeElement('button', {}, 'Reload');
  reload.addEventListener('click', () => location.reload());
  document.body.append(
    makeElement('aside', { class: 'newer', role: 'status' }, 'A newer version is here.', reload),
  );
}
