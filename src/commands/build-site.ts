import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { build } from 'astro';
import { formatCount } from '../report/format-count.ts';
import type { Terminal } from '../report/terminal.ts';
import { makeWorker, stampBuild } from '../offline/make-worker.ts';
import { formatSize, packSite } from '../pack/pack-site.ts';
import { indexSite } from '../search/index-site.ts';
import { ingestSurvey, type IngestOptions } from './ingest.ts';

/**
 * Brings the generated pages up to date, builds the site with its search index, and puts it in
 * place of the earlier one, which stays whole until then. False where something stopped it.
 */
export async function buildSite({ out, pack = false, ...options }: BuildOptions): Promise<boolean> {
  const { content, terminal } = options;
  const { ok } = await ingestSurvey(options);
  if (!ok) return false;

  // The site's own configuration reads the two folders from the environment.
  process.env['SURVEY_CONTENT'] = content;
  process.env['SURVEY_OUT'] = out;
  const incoming = join(dirname(out), `.${basename(out)}-incoming`);
  await restoreFolder(out);
  await rm(incoming, { recursive: true, force: true });
  try {
    await buildInto(incoming, { pack, terminal });
    await replaceFolder(out, incoming);
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
  terminal.print(`Built ${relative(process.cwd(), out) || out}/.`);
  return true;
}

async function buildInto(folder: string, { pack, terminal }: Steps): Promise<void> {
  const { print, work } = terminal;
  const started = performance.now();
  // Warnings of the tools beneath are about their own insides, which an editor can't mend.
  await work('building the site', () => build({ outDir: folder, logLevel: 'error' }));
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

/** Swaps a folder for another beside it in two renames. */
async function replaceFolder(folder: string, incoming: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await rename(folder, nameOutgoing(folder));
  await rename(incoming, folder);
  await rm(nameOutgoing(folder), { recursive: true, force: true });
}

/** Takes back the earlier site, if a run was killed between the two renames. */
async function restoreFolder(folder: string): Promise<void> {
  const outgoing = nameOutgoing(folder);
  if (!existsSync(folder) && existsSync(outgoing)) await rename(outgoing, folder);
  await rm(outgoing, { recursive: true, force: true });
}

function nameOutgoing(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}-outgoing`);
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
