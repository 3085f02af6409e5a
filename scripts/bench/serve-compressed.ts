import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Serves folders as GitHub Pages does: texts gzipped, everything cached for ten minutes. `mounts` are
 * folders by the beginning of the address that leads there, the longest first.
 */
export async function serveCompressed(mounts: Readonly<Record<string, string>>): Promise<Served> {
  const kept = new Map<string, Promise<Buffer>>();
  let sent = 0;
  async function answer(path: string): Promise<Buffer> {
    const [mount, folder] = Object.entries(mounts).find(([start]) => path.startsWith(start)) ?? [];
    if (mount === undefined || folder === undefined) throw new Error('No such folder.');
    const name = `${path.slice(mount.length)}${path.endsWith('/') ? 'index.html' : ''}`;
    const body = await readFile(join(folder, name));
    return TYPES.has(extname(path)) || path.endsWith('/') ? gzipSync(body) : body;
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const type = TYPES.get(extname(pathname)) ?? (pathname.endsWith('/') ? 'text/html' : undefined);
    const body = kept.get(pathname) ?? answer(pathname);
    kept.set(pathname, body);
    body.then(
      (bytes) => {
        response.writeHead(200, {
          'content-type': type ?? 'application/octet-stream',
          'content-length': bytes.length,
          'cache-control': 'max-age=600',
          ...(type && { 'content-encoding': 'gzip' }),
        });
        response.end(bytes);
        response.on('close', () => {
          sent += bytes.length + HEAD_BYTES;
        });
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    base: `http://localhost:${address.port}/`,
    countSent: () => sent,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const TYPES = new Map([
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain'],
]);

/** What stands above a body. */
const HEAD_BYTES = 230;

export interface Served {
  /** The address. */
  readonly base: string;
  /** Gives the bytes of all answers so far, those to a service worker too. */
  countSent(): number;
  close(): void;
}
