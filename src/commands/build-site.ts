import { relative } from 'node:path';
import { build as buildPages } from 'astro';
import { makeWorker, stampBuild } from '../offline/make-worker.ts';
import { formatSize, packSite } from '../pack/pack-site.ts';
import { formatCount } from '../report/format-count.ts';
import type { Terminal } from '../report/terminal.ts';
import { indexSite } from '../search/index-site.ts';
import { ingestAlone, type IngestOptions, withPapers } from './ingest.ts';
import { withLock } from './lock.ts';
import { makeInProject } from './make-in-project.ts';
import { nameBeside, replaceSite } from './replace-site.ts';

/**
 * Brings the generated pages up to date, builds the site with its search index, and puts it in
 * place of the earlier one, which stays whole until then. False where something stopped it.
 */
export async function buildSite({ out, pack = false, ...options }: BuildOptions): Promise<boolean> {
  const { content, terminal } = options;
  const { print } = terminal;
  const place = nameFolder(out);
  const from = `builds a site from ${nameFolder(content)}`;
  const lock = { path: nameBeside(out, 'lock'), does: `builds a site into ${place}`, print };
  // The pages may not change either while the site is built from them.
  const ok = await withLock(lock, () => withPapers({ ...options, does: from }, build));
  if (ok) print(`Built ${place}/. To look at it: npm start`);
  return ok;

  async function build(): Promise<boolean> {
    const { ok } = await ingestAlone(options);
    if (!ok) return false;
    // The site's own configuration reads the two folders from the environment.
    process.env['SURVEY_CONTENT'] = content;
    process.env['SURVEY_OUT'] = out;
    await replaceSite(out, (incoming) =>
      makeInProject(incoming, (folder) => buildInto(folder, { pack, terminal })),
    );
    return true;
  }
}

function nameFolder(path: string): string {
  return relative(process.cwd(), path) || path;
}

async function buildInto(folder: string, { pack, terminal }: Steps): Promise<void> {
  const { print, work } = terminal;
  const started = performance.now();
  // Warnings of the tools beneath are about their own insides, which an editor can't mend.
  await work('building the site', () => buildPages({ outDir: folder, logLevel: 'error' }));
  const stamp = await stampBuild(folder);
  print(`site      built in ${seconds(started)}`);

  const indexing = performance.now();
  const { pages } = await work('indexing', () => indexSite(folder));
  print(`search    ${formatCount(pages, 'page')} indexed in ${seconds(indexing)}`);

  if (pack) await packInto(folder, terminal);
  await makeWorker(folder, stamp);
}

async function packInto(folder: string, { print, work }: Terminal): Promise<void> {
  const started = performance.now();
  const { file, bytes } = await work('packing', () => packSite(folder));
  print(`pack      ${file}, ${formatSize(bytes)}, in ${seconds(started)}`);
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

interface Steps {
  readonly pack: boolean;
  readonly terminal: Terminal;
}

interface BuildOptions extends IngestOptions {
  /** Absolute path of the folder for the built site. */
  readonly out: string;
  /** Also makes the archive for reading from a disk. */
  readonly pack?: boolean;
}
