import {
  DIGEST_LENGTH,
  findKept,
  INVENTORY,
  nameCaches,
  type Inventory,
  type InventoryFile,
  type KeptCopy,
} from './contract.ts';

/** As many as browsers load at once from one server. */
const AT_ONCE = 6;

/** Asks the server what the site is made of. */
export async function fetchInventory(root: string): Promise<Inventory> {
  const response = await fetch(root + INVENTORY, { cache: 'no-cache' });
  if (!response.ok) throw new Error('The site does not say what it is made of.');
  return readInventory(response);
}

/** What is kept of an earlier build is taken over where it is the same; earlier copies then go. */
export async function keepSurvey({ root, inventory, signal, report }: Keeping): Promise<void> {
  const { build, files } = inventory;
  const name = nameCaches(root).keptPrefix + build;
  const target = await caches.open(name);
  const earlier = await readEarlier(root, build);
  const waiting = [...files];
  let bytes = 0;

  async function work(): Promise<void> {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      signal?.throwIfAborted();
      const address = root + file.path;
      if (!(await target.match(address))) await target.put(address, await load(file));
      bytes += file.bytes;
      report?.(bytes);
    }
  }
  async function load(file: InventoryFile): Promise<Response> {
    for (const { cache, digests } of earlier) {
      if (digests.get(file.path) !== file.digest) continue;
      const known = await cache.match(root + file.path);
      if (known) return known;
    }
    return fetchFile(root, file, signal);
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await target.put(root + INVENTORY, Response.json(inventory));
  for (const { name: old } of earlier) await caches.delete(old);
}

/** Takes all copies off this device. */
export async function dropKept(root: string): Promise<void> {
  for (const { name } of await findKept(root)) await caches.delete(name);
}

async function readEarlier(root: string, build: string): Promise<Earlier[]> {
  const copies = (await findKept(root)).filter((copy) => copy.build !== build);
  return Promise.all(
    copies.map(async (copy) => {
      const response = await copy.cache.match(root + INVENTORY);
      const { files } = response ? await readInventory(response) : { files: [] };
      return { ...copy, digests: new Map(files.map(({ path, digest }) => [path, digest])) };
    }),
  );
}

async function readInventory(response: Response): Promise<Inventory> {
  const inventory: unknown = await response.json();
  if (isInventory(inventory)) return inventory;
  throw new Error('The site does not say what it is made of.');
}

function isInventory(value: unknown): value is Inventory {
  return (
    typeof value === 'object' &&
    value !== null &&
    'build' in value &&
    'files' in value &&
    Array.isArray(value.files)
  );
}

/** Throws where the server gives another file than the inventory names: it has a newer build. */
async function fetchFile(
  root: string,
  { path, digest }: InventoryFile,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const response = await fetch(root + path, { cache: 'no-store', ...(signal && { signal }) });
  const bytes = await response.arrayBuffer();
  const found = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digits = Array.from(found, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (!response.ok || digits.slice(0, DIGEST_LENGTH) !== digest) {
    throw new Error('The site has changed meanwhile. Reload the page and keep it again.');
  }
  const type = response.headers.get('content-type') ?? '';
  return new Response(bytes, { headers: { 'content-type': type } });
}

interface Keeping {
  /** The absolute address of the site. */
  readonly root: string;
  readonly inventory: Inventory;
  readonly signal?: AbortSignal;
  /** Hears how many bytes are kept so far. */
  readonly report?: (bytes: number) => void;
}

type Earlier = KeptCopy & { readonly digests: ReadonlyMap<string, string> };
