import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { PeerDocument } from './peers/documents.ts';
import { peer as miniSearch } from './peers/minisearch.ts';
import { peer as orama } from './peers/orama.ts';

/** The other engines, by the name of their module. */
export const PEERS = [
  { file: 'minisearch', peer: miniSearch },
  { file: 'orama', peer: orama },
];

/** Writes a page that searches the documents with one of the other engines: `?engine=orama`. */
export async function buildPeerSite(
  documents: readonly PeerDocument[],
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), PAGE);
  for (const file of ['page', 'peer', ...PEERS.map((one) => one.file)]) {
    const code = await readFile(new URL(`peers/${file}.ts`, import.meta.url), 'utf8');
    const script = stripTypeScriptTypes(code).replaceAll(/from '(\.\/\w+)\.ts'/gu, "from '$1.js'");
    await writeFile(join(folder, `${file}.js`), script);
  }
  for (const { file, peer } of PEERS) {
    await writeFile(join(folder, `${file}.json`), await peer.index(documents));
  }
}

/** Where the packages' own modules are served. */
const IMPORTS = {
  minisearch: '/packages/minisearch/dist/es/index.js',
  '@orama/orama': '/packages/@orama/orama/dist/browser/index.js',
};

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title>
<script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>
<input aria-label="Search"><ul></ul>
<script type="module" src="page.js"></script></html>`;
