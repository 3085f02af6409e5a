import { ASK_BUILD, findKept, WORKER } from './contract.ts';

/** Whether this page can have a service worker: not from a disk, and not in the live site. */
export function canHaveWorker(): boolean {
  return 'serviceWorker' in navigator && location.protocol !== 'file:' && import.meta.env.PROD;
}

/** Lets the site be read without a network, and tells when a newer build of it is up. */
export async function startWorker(root: string): Promise<void> {
  const { serviceWorker } = navigator;
  const build = document.documentElement.dataset['build'];
  let first = serviceWorker.controller === null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (first) keepThisPage();
    else void askBuild().then((newest) => newest !== build && offerReload());
    first = false;
  });
  const registration = await serviceWorker.register(root + WORKER);
  for (const [target, event] of [
    [document, 'visibilitychange'],
    [window, 'online'],
  ] as const) {
    target.addEventListener(event, () => {
      if (!document.hidden) registration.update().catch(() => undefined);
    });
  }
  const kept = await findKept(root);
  if (build !== undefined && kept.length > 0 && !kept.some((copy) => copy.build === build)) {
    const { updateKept } = await import('./update-kept.ts');
    await updateKept(root, build);
  }
}

/** A page that came before the worker: what it is made of is asked for once more, through it. */
function keepThisPage(): void {
  const made = performance.getEntriesByType('resource').map(({ name }) => name);
  navigator.serviceWorker.controller?.postMessage({
    type: 'CACHE_URLS',
    payload: {
      urlsToCache: [location.href, ...made].map((address) => [address, { cache: 'force-cache' }]),
    },
  });
}

function askBuild(): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => resolve(data), { once: true });
    port1.start();
    navigator.serviceWorker.controller?.postMessage(ASK_BUILD, [port2]);
  });
}

function offerReload(): void {
  if (document.querySelector('.newer-version')) return;
  const bar = document.createElement('aside');
  bar.className = 'newer-version';
  bar.setAttribute('role', 'status');
  const reload = document.createElement('button');
  reload.textContent = 'Reload';
  reload.addEventListener('click', () => location.reload());
  bar.append('A newer version of this survey is here.', reload);
  document.body.append(bar);
}
