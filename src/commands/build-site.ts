import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { build } from 'astro';
import { formatCount } from '../report/format-count.ts';
import { indexSite } from '../search/index-site.ts';
import { ingestSurvey, type IngestOptions } from './ingest.ts';

/**
 * Brings the generated pages up to date, builds the site with its search index, and puts it in
 * place of the earlier one, which stays whole until then. False where something stopped it.
 */
export async function buildSite({ out, ...options }: BuildOptions): Promise<boolean> {
  const { content, print } = options;
  const { ok } = await ingestSurvey(options);
  if (!ok) return false;

  // The site's own configuration reads the two folders from the environment.
  process.env['SURVEY_CONTENT'] = content;
  process.env['SURVEY_OUT'] = out;
  const incoming = join(dirname(out), `.${basename(out)}-incoming`);
  await rm(incoming, { recursive: true, force: true });
  try {
    const started = performance.now();
    // Warnings of the tools beneath are about their own insides, which an editor can't mend.
    await build({ outDir: incoming, logLevel: 'error' });
    print(`site      built in ${seconds(started)}`);
    const indexing = performance.now();
    const { pages } = await indexSite(incoming);
    print(`search    ${formatCount(pages, 'page')} indexed in ${seconds(indexing)}`);
    await replaceFolder(out, incoming);
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
  print(`Built ${relative(process.cwd(), out) || out}/.`);
  return true;
}

/** Swaps a folder for another beside it in two renames. */
async function replaceFolder(folder: string, incoming: string): Promise<void> {
  const outgoing = join(dirname(folder), `.${basename(folder)}-outgoing`);
  await rm(outgoing, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await rename(folder, outgoing);
  await rename(incoming, folder);
  await rm(outgoing, { recursive: true, force: true });
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

interface BuildOptions extends IngestOptions {
  /** Absolute path of the folder for the built site. */
  readonly out: string;
}
