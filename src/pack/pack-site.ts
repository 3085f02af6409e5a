import { glob, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { publicRecordSchema } from '../model/paper.ts';
import { makeClassic } from '../pagefind-from-disk/make-classic.ts';
import { makeTwin } from '../pagefind-from-disk/make-twin.ts';
import { packPagefind } from '../pagefind-from-disk/pack-pagefind.ts';
import { nameOfflineCopy } from '../site/offline-copy.ts';
import { findRoot } from '../site/relative-links.ts';
import { digestText } from '../text/digest.ts';
import { bundleModules } from './bundle-modules.ts';
import { makePackedPage, tellOfCopy } from './edit-page.ts';
import { readPage, type BuiltPage, type PageModule } from './read-page.ts';
import { writeZip, type ZippedFile } from './write-zip.ts';

/**
 * Packs a built and indexed site into an archive in its own folder, which works from a disk as the
 * site does on a server, and lets the site's pages tell of it. The same site gives the same bytes.
 */
export async function packSite(dist: string): Promise<{ file: string; bytes: number }> {
  const record: unknown = JSON.parse(await readFile(join(dist, 'papers.json'), 'utf8'));
  const name = nameOfflineCopy(publicRecordSchema.parse(record).survey);
  const file = `${name}.zip`;
  const pages = new Map<string, BuiltPage>();
  // A folder of its own within the archive: unpacking litters nothing.
  const bytes = await writeZip(join(dist, file), putInto(name, packFiles(dist, pages)));
  for (const [path, page] of pages) {
    if (page.templates.length === 0) continue;
    const html = await readFile(join(dist, path), 'utf8');
    await writeFile(join(dist, path), tellOfCopy(html, page, formatSize(bytes)));
  }
  return { file, bytes };
}

/** `3.4 MB`, as systems show the size of a file. */
export function formatSize(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

async function* putInto(
  folder: string,
  files: AsyncIterable<ZippedFile>,
): AsyncIterable<ZippedFile> {
  for await (const { name, content } of files) yield { name: `${folder}/${name}`, content };
}

/** Gives the files of the copy in an order that depends on nothing but the site; notes the pages. */
async function* packFiles(dist: string, pages: Map<string, BuiltPage>): AsyncIterable<ZippedFile> {
  const paths = (await Array.fromAsync(glob('**/*.*', { cwd: dist })))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !OTHERWISE.test(path))
    .toSorted();
  const bundles = new Map<string, Promise<Bundle>>();
  for (const path of paths) {
    const content = await readFile(join(dist, path));
    if (path.endsWith('.html')) {
      const html = content.toString();
      const page = readPage(html);
      pages.set(path, page);
      yield { name: path, content: await packPage({ dist, path, html, page, bundles }) };
    } else {
      yield { name: path, content };
      if (ASKED_FOR.test(path)) yield { name: `${path}.js`, content: makeTwin(content) };
    }
  }
  for (const { name, script } of await Promise.all(bundles.values()))
    yield { name, content: script };
  yield { name: BRIDGE, content: await makeClassic({ entry: BRIDGE_SOURCE }) };
  for (const [path, content] of await packPagefind(join(dist, 'pagefind'))) {
    yield { name: `pagefind/${path}`, content };
  }
}

/** What has no use on a disk, and what is packed in another form. */
const OTHERWISE =
  /^(?:404\.html|cards\/.+|robots\.txt|sitemap\.xml|manifest\.webmanifest|icon-\d+\.png|sw\.js|offline\.json|[^/]+\.zip|_astro\/.+\.js|pagefind\/.+)$/u;

const BRIDGE = 'from-disk.js';
const BRIDGE_SOURCE = fileURLToPath(new URL('../pagefind-from-disk/bridge.ts', import.meta.url));

/** Takes what scripts may ask for: `papers.bib`, `papers/x/record.json`; refuses what only links lead to. */
const ASKED_FOR =
  /^(?:citation-keys\.json|papers\.(?:bib|ris|csl\.json|csv)|papers\/[^/]+\/record\.json)$/u;

async function packPage({ dist, path, html, page, bundles }: Page): Promise<string> {
  if (page.modules.length === 0) return makePackedPage(html, page, []);
  const folder = join(dist, dirname(path));
  const key = page.modules.map((module) => nameModule(folder, module)).join('\n');
  const bundle = bundles.get(key) ?? makeBundle(folder, page.modules);
  bundles.set(key, bundle);
  const root = findRoot(`/${path}`);
  return makePackedPage(html, page, [`${root}${BRIDGE}`, `${root}${(await bundle).name}`]);
}

/** The same for the same module on every page. */
function nameModule(folder: string, module: PageModule): string {
  return 'src' in module ? join(folder, module.src) : module.code;
}

async function makeBundle(folder: string, modules: readonly PageModule[]): Promise<Bundle> {
  const script = await bundleModules(folder, modules);
  return { name: `_astro/packed.${digestText(script, 8)}.js`, script };
}

interface Bundle {
  readonly name: string;
  readonly script: string;
}

interface Page {
  readonly dist: string;
  readonly path: string;
  readonly html: string;
  readonly page: BuiltPage;
  /** By the modules that they are made of. */
  readonly bundles: Map<string, Promise<Bundle>>;
}
