import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { DIGEST_LENGTH, INVENTORY, type Inventory } from './contract.ts';
import { WORKER } from './worker-words.ts';

/**
 * Makes the service worker of a finished site, and the inventory of all that can be kept on a
 * device; the same site gives the same bytes. `stamp` is what the pages say their build is.
 */
export async function makeWorker(dist: string, stamp: string): Promise<void> {
  const inventory: Inventory = { build: stamp, files: await listFiles(dist) };
  await writeFile(join(dist, INVENTORY), JSON.stringify(inventory));
  await build({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    outfile: join(dist, WORKER),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    define: { BUILD: JSON.stringify(stamp), 'process.env.NODE_ENV': '"production"' },
  });
}

/**
 * Writes into all pages what build of the site they belong to, as far as can be told from all files
 * that are there; gives it.
 */
export async function stampBuild(dist: string): Promise<string> {
  const digest = createHash('sha256');
  const paths = await listPaths(dist);
  for (const path of paths) digest.update(path).update(await readFile(join(dist, path)));
  const stamp = digest.digest('hex').slice(0, 12);
  for (const path of paths.filter((path) => path.endsWith('.html'))) {
    const html = await readFile(join(dist, path), 'utf8');
    await writeFile(join(dist, path), html.replace(' data-build="?"', ` data-build="${stamp}"`));
  }
  return stamp;
}

async function listFiles(dist: string): Promise<Inventory['files']> {
  const files = [];
  for (const path of (await listPaths(dist)).filter((path) => !ONLINE_ONLY.test(path))) {
    const content = await readFile(join(dist, path));
    const digest = createHash('sha256').update(content).digest('hex').slice(0, DIGEST_LENGTH);
    files.push({ path: encodeURI(path), bytes: content.length, digest });
  }
  return files;
}

async function listPaths(dist: string): Promise<string[]> {
  const paths = await Array.fromAsync(glob('**/*.*', { cwd: dist }));
  return paths.map((path) => path.replaceAll('\\', '/')).toSorted();
}

/** What is of no use to a reader without a network. */
const ONLINE_ONLY =
  /^(?:404\.html|cards\/.+|robots\.txt|sitemap\.xml|[^/]+\.zip|sw\.js|offline\.json)$/u;
