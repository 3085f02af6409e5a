/**
 * What classic scripts ask instead of the network when a page was opened from a disk. It becomes
 * `fromDisk`, the only global of a packed site.
 *
 * Every file that a script may ask for has a twin beside it, a classic script of the same name and
 * `.js`, which hands over the file's bytes in base64. A packed module hands over its exports.
 */
Object.assign(globalThis, {
  fromDisk: { fetch: readFile, import: readModule, hand: keepHanded },
});

/** Stands in for the free `fetch` of packed scripts. A file that is missing is answered with 404. */
async function readFile(input: string | URL | Request): Promise<Response> {
  const address = toAddress(input instanceof Request ? input.url : input);
  const handed = await loadScript(`${address}.js`);
  if (typeof handed !== 'string') return sayMissing(address);
  return new Response(Uint8Array.from(atob(handed), (byte) => byte.charCodeAt(0)));
}

/** Stands in for `import()` of a module that was packed as a script. */
async function readModule(specifier: string | URL): Promise<unknown> {
  const address = toAddress(specifier);
  const handed = await loadScript(address);
  if (handed === undefined) sayMissing(address);
  return handed;
}

/** What a twin or a packed module calls, with what it holds. */
function keepHanded(what: unknown): void {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement) handedBy.set(currentScript, what);
}

const handedBy = new WeakMap<HTMLScriptElement, unknown>();

/** Without what follows the path: a disk knows files, not queries. */
function toAddress(address: string | URL): string {
  const { origin, protocol, host, pathname } = new URL(address, document.baseURI);
  return (origin === 'null' ? `${protocol}//${host}` : origin) + pathname;
}

/** Runs a classic script and gives what it handed over; undefined where there is none. */
function loadScript(address: string): Promise<unknown> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = address;
    for (const event of ['load', 'error']) {
      script.addEventListener(event, () => {
        script.remove();
        resolve(handedBy.get(script));
      });
    }
    document.head.append(script);
  });
}

/** Pagefind takes a part that it can't have for one that holds nothing, so the reader is told here. */
function sayMissing(address: string): Response {
  const name = decodeURI(address.slice(address.lastIndexOf('/') + 1));
  notice ??= makeNotice();
  notice.textContent = `A part of this copy is missing (${name}), so what is shown may not be all. Unpack the whole archive again.`;
  document.body.append(notice);
  return new Response(null, { status: 404, statusText: 'Missing' });
}

let notice: HTMLElement | undefined;

function makeNotice(): HTMLElement {
  const made = document.createElement('p');
  made.setAttribute('role', 'alert');
  made.style.cssText =
    'position:fixed;z-index:9;inset:auto 1rem 1rem;max-width:40rem;margin:auto;padding:.75rem 1rem;color:CanvasText;background:Canvas;border:1px solid;font:.9rem/1.4 sans-serif';
  return made;
}
