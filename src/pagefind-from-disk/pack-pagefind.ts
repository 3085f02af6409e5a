import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { listParts } from './listed-parts.ts';
import { makeClassic } from './make-classic.ts';
import { makeTwin } from './make-twin.ts';

/**
 * Gives the files that let Pagefind search from a disk, by their path under `folder`, which is what
 * Pagefind wrote for a site that was indexed with `keepIndexUrl`.
 *
 * Browsers refuse a page from a disk modules, `import()`, `fetch` and workers, but no classic
 * scripts. So each file of the index gets a twin, a classic script with its unchanged bytes, and
 * `pagefind.js` becomes a classic script that asks a small bridge (`bridge.ts`) for them; parts are
 * still loaded one by one as they are needed. A page needs the bridge and then:
 *
 *     <script src="from-disk.js"></script>
 *     <script>
 *       fromDisk.import('pagefind/pagefind.js').then(async (pagefind) => {
 *         const folder = new URL('pagefind/', document.baseURI).href;
 *         const index = pagefind.createInstance({ basePath: folder, baseUrl: '/' });
 *         const { results } = await index.search('words');
 *       });
 *     </script>
 *
 * `baseUrl` must be a path. Base64 makes the parts a third larger, in a zip a hundredth. The
 * same files work over HTTP. Nothing here knows of this site, and of Pagefind only that it loads all
 * through a free `fetch` and one `import.meta.url`, and how its meta data list the parts: so the
 * version is pinned, and this throws where a part is missing or a script would ask otherwise.
 */
export async function packPagefind(folder: string): Promise<Map<string, string>> {
  const paths = await Array.fromAsync(glob('**/*.{json,pagefind,txt,pf_*}', { cwd: folder }));
  const packed = new Map<string, string>();
  for (const path of paths.map((path) => path.replaceAll('\\', '/')).toSorted()) {
    packed.set(`${path}.js`, makeTwin(await readFile(join(folder, path))));
  }
  const missing = (await listNeeded(folder)).filter((path) => !packed.has(`${path}.js`));
  if (missing.length > 0) throw new Error(`The search index lacks ${missing.join(', ')}.`);
  const entry = join(folder, 'pagefind.js');
  return packed.set('pagefind.js', await makeClassic({ entry, handOver: 'pagefind' }));
}

const entrySchema = z.object({
  languages: z.record(z.string(), z.object({ hash: z.string(), wasm: z.string().nullable() })),
});

async function listNeeded(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, 'pagefind-entry.json'), 'utf8');
  const { languages } = entrySchema.parse(JSON.parse(text));
  const needed = await Promise.all(
    Object.values(languages).map(async ({ hash, wasm }) => {
      const meta = `pagefind.${hash}.pf_meta`;
      const parts = listParts(await readFile(join(folder, meta)));
      return [meta, `wasm.${wasm ?? 'unknown'}.pagefind`, ...parts];
    }),
  );
  return needed.flat();
}
