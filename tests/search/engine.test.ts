import { rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEngine, type Engine } from '../../src/search/engine.ts';
import { indexSite } from '../../src/search/index-site.ts';
import type { Choices, SearchState } from '../../src/search/state.ts';
import { makeKiteSite } from './kite-site.ts';

describe('openEngine', () => {
  let dist: string;
  let server: Server;
  let engine: Engine;

  beforeAll(async () => {
    dist = await makeKiteSite();
    await indexSite(dist);
    server = createServer(sirv(dist)).listen(0);
    engine = await openEngine({ folder: findFolder(server), load: loadFromDisk });
  });
  afterAll(async () => {
    server.close();
    await rm(dist, { recursive: true });
  });

  function loadFromDisk(): Promise<unknown> {
    return import(pathToFileURL(join(dist, 'pagefind/pagefind.js')).href);
  }

  async function find(query: string, chosen: Partial<Choices> = {}): Promise<string[]> {
    const answer = await engine.search(ask(query, chosen));
    const hits = await answer.load(0, 10);
    return hits.map(({ url }) => url.split('/')[1] ?? '');
  }

  it('finds other forms of a word', async () => {
    expect(await find('quantizing')).toEqual(expect.arrayContaining(['tea-kites', 'cups']));
  });

  it('finds pages that have all words', async () => {
    expect(await find('tail heavy')).toEqual(['long-tails']);
    expect(await find('tail cups')).toEqual([]);
  });

  it('puts pages first that have the words side by side', async () => {
    expect(await find('paper kites')).toEqual(['tea-kites', 'long-tails']);
  });

  it('takes one of the values of a facet, and all facets', async () => {
    expect(await find('paper', { chapter: ['kites', 'unknown'] })).toEqual(['long-tails']);
    expect(await find('paper', { chapter: ['kites'], kind: ['unknown'] })).toEqual([]);
  });

  it('lists by date what passes the filters where no words are asked for', async () => {
    expect(await find('', { kind: ['method'] })).toEqual(['long-tails', 'tea-kites', 'cups']);
  });

  it('counts each value with the choices of the other facets', async () => {
    const answer = await engine.search(ask('paper', { chapter: ['kites'] }));
    expect(answer).toMatchObject({
      total: 1,
      unfiltered: 3,
      counts: { chapter: { kites: 1, tea: 2 }, kind: { method: 1 } },
    });
  });

  it('finds nothing for a word that only begins like another', async () => {
    expect(await find('kubernetes')).toEqual([]);
    expect(await find('kilogramme', { chapter: ['kites'] })).toEqual([]);
  });

  it('finds a number behind a sign', async () => {
    expect(await find('<4')).toEqual(['cups']);
  });

  it.each(['<script>alert(1)</script>', 'טקסט', '凧凧凧', '🪁', '"', '((', '\\', '%00'])(
    'answers %j without a fault',
    async (query) => {
      expect(await find(query)).toEqual([]);
    },
  );

  it('says in one sentence that there is no index', async () => {
    const folder = findFolder(server).replace('pagefind', 'nowhere');
    await expect(openEngine({ folder })).rejects.toThrow(/^The search index cannot be loaded\./u);
  });

  it('says that the index is out of reach rather than that nothing is found', async () => {
    const bundle = await loadFromDisk();
    const lost = await openEngine({
      folder: findFolder(server),
      load: () => Promise.resolve(bundle),
    });
    server.close();
    server.closeAllConnections();
    await expect(lost.search(ask('cups', {}))).rejects.toThrow(/cannot be loaded/u);
  });
});

function ask(query: string, chosen: Partial<Choices>): SearchState {
  return { query, chosen: { chapter: [], kind: [], year: [], ...chosen } };
}

function findFolder(server: Server): string {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server does not listen.');
  return `http://localhost:${address.port}/pagefind/`;
}
