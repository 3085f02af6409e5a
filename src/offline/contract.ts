/** `offline.json`: the files of a built site, for those who want to keep all of it. */
export interface Inventory {
  /** The same for the same site. */
  readonly build: string;
  readonly files: readonly InventoryFile[];
}

export interface InventoryFile {
  /** From the site's root, as an address. */
  readonly path: string;
  readonly bytes: number;
  /** The first digits of the SHA-256 of its bytes. */
  readonly digest: string;
}

export const INVENTORY = 'offline.json';

/** As many digits of a digest as nobody hits by chance. */
export const DIGEST_LENGTH = 20;

/** The names of the caches of one site; others of the same origin have their own. */
export function nameCaches(root: string): CacheNames {
  const { pathname } = new URL(root);
  return {
    seen: `${pathname} seen`,
    parts: `${pathname} parts`,
    keptPrefix: `${pathname} kept `,
  };
}

export interface CacheNames {
  /** Pages and other files as they were last seen. */
  readonly seen: string;
  /** Files whose names change with their content. */
  readonly parts: string;
  /** Followed by the build: one whole site. */
  readonly keptPrefix: string;
}

/** The address by which a file is kept: without query, and a folder's page by its name. */
export function nameFile(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}${pathname.endsWith('/') ? 'index.html' : ''}`;
}

/** The copies of the site on this device; the inventory is kept last, so it tells a whole one. */
export async function findKept(root: string): Promise<KeptCopy[]> {
  const { keptPrefix } = nameCaches(root);
  const names = (await caches.keys()).filter((name) => name.startsWith(keptPrefix));
  return Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name);
      const whole = await cache.match(root + INVENTORY);
      return { name, build: name.slice(keptPrefix.length), cache, whole: whole !== undefined };
    }),
  );
}

export interface KeptCopy {
  readonly name: string;
  readonly build: string;
  readonly cache: Cache;
  /** Nothing is missing. */
  readonly whole: boolean;
}
