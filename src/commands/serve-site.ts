import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site as static hosts do: `base` (`/` or `/any/sub/path/`) is where its root
 * stands, and an unknown address gets the page `404.html`. Resolves once it listens.
 */
export async function serveSite({ folder, port, base = '/' }: ServeOptions): Promise<Server> {
  const serveFile = sirv(folder, { dev: true });
  const notFound = await readFile(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    const { url = '/' } = request;
    if (!url.startsWith(base)) return missing();
    request.url = `/${url.slice(base.length)}`;
    serveFile(request, response, missing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, resolve);
  });
  return server;
}

interface ServeOptions {
  readonly folder: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly base?: string;
}
