import { readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEngine, type Answer, type Engine } from '../../src/search/engine.ts';
import { indexSite } from '../../src/search/index-site.ts';
import { PAGES_FILE, readPages } from '../../src/search/page-ids.ts';
import { askFor, type SearchState } from '../../src/search/state.ts';
import { makeKiteSite } from './kite-site.ts';

describe('openEngine', () => {
  let dist: string;
  let server: Server;
  let engine: Engine;

  beforeAll(async () => {
    dist = await makeKiteSite();
    await indexSite(dist);
    server = createServer(sirv(dist)).listen(0);
    const synonyms = [['cup', 'mug', 'long tail']];
    engine = await openEngine({ folder: findFolder(server), load: loadFromDisk, synonyms });
  });
  afterAll(async () => {
    server.close();
    await rm(dist, { recursive: true });
  });

  function loadFromDisk(): Promise<unknown> {
    return import(pathToFileURL(join(dist, 'pagefind/pagefind.js')).href);
  }

  function search(query: string, wanted: Wanted = {}): Promise<Answer> {
    const { sort = 'relevance', ...chosen } = wanted;
    const state = askFor(query);
    return engine.search({ ...state, sort, chosen: { ...state.chosen, ...chosen } });
  }

  async function find(query: string, wanted: Wanted = {}): Promise<string[]> {
    const hits = await (await search(query, wanted)).load(0, 10);
    return hits.map(({ url }) => url.split('/')[1] ?? '');
  }

  it('finds other forms of a word', async () => {
    expect(await find('quantizing')).toEqual(expect.arrayContaining(['tea-kites', 'cups']));
  });

  it('finds pages that have all words', async () => {
    expect(await find('tail heavy')).toEqual(['long-tails']);
    expect(await find('tail leaves')).toEqual([]);
  });

  it('names every paper that it found, in order, without loading what the index holds of it', async () => {
    const pages = readPages(await readFile(join(dist, 'pagefind', PAGES_FILE), 'utf8'));
    const { ids } = await search('paper', { sort: 'title' });
    expect(ids.map((id) => pages.get(id))).toEqual(['cups', 'long-tails', 'tea-kites']);
  });

  it('finds near what no page has in full, most of the words first', async () => {
    const answer = await search('heavy paper tail leaves');
    const { hits, query } = await answer.findNear(10);
    expect(answer.total).toBe(0);
    expect(hits.map(({ url }) => url.split('/')[1])).toEqual(['long-tails']);
    expect(query).toBeUndefined();
  });

  it('finds near what was likely meant', async () => {
    const { hits, query } = await (await search('qantized leaves')).findNear(10);
    expect(query).toBe('quantized leaves');
    expect(hits.map(({ url }) => url.split('/')[1])).toEqual(['tea-kites']);
  });

  it('finds nothing near beside what fits, nor for fields, nor against the filters', async () => {
    expect((await (await search('paper kites')).findNear(10)).hits).toEqual([]);
    expect((await (await search('title:tails leaves')).findNear(10)).hits).toEqual([]);
    const filtered = await search('heavy paper tail leaves', { year: ['2024'] });
    expect((await filtered.findNear(10)).hits).toEqual([]);
  });

  it('puts pages first that have the words side by side', async () => {
    expect(await find('paper kites')).toEqual(['tea-kites', 'long-tails']);
  });

  it('finds two words that are written as one', async () => {
    expect(await find('quantiz ation')).toEqual(expect.arrayContaining(['tea-kites', 'cups']));
    expect(await find('lea ves paper')).toEqual(['tea-kites']);
  });

  it('puts the paper first whose whole name is asked for', async () => {
    expect(await find('tea paper')).toEqual(['cups', 'tea-kites']);
    expect(await find('paper tea')).toEqual(['tea-kites', 'cups']);
  });

  it('puts phrases first that stand in a title', async () => {
    expect(await find('"tails" OR "paper"')).toHaveLength(3);
    expect((await find('"tails" OR "paper"'))[0]).toBe('long-tails');
  });

  it.each([
    ['"paper kites"', ['tea-kites']],
    ['paper -heavy', ['cups', 'tea-kites']],
    ['leaves OR heavy', ['long-tails', 'tea-kites']],
    ['paper (leaves OR heavy) -year:2022', ['tea-kites']],
    ['-paper', []],
    ['-quantization', ['long-tails']],
    ['title:kites', ['tea-kites']],
    ['author:"Bo Sample" kites', ['tea-kites']],
    ['platform:microcontroller', ['long-tails', 'tea-kites']],
    ['platform:(cpu OR -mcu)', ['cups', 'tea-kites']],
    ['device:kite', ['long-tails']],
    ['has:note', ['long-tails']],
    ['year:2023..', ['cups', 'tea-kites']],
    ['year:2023..2023 OR chapter:kites', ['cups', 'long-tails']],
    ['system:none', []],
  ])('reads %j as a query', async (query, papers) => {
    expect((await find(query)).toSorted()).toEqual(papers);
  });

  it('marks the words of every part of a query', async () => {
    const [hit] = await (await search('leaves OR "paper kites"')).load(0, 1);
    expect(hit?.words).toEqual(
      ['paper', 'kites', 'leaves'].toSorted((a, b) => a.length - b.length),
    );
  });

  it('takes one of the values of a facet, and all facets', async () => {
    expect(await find('paper', { chapter: ['kites', 'unknown'] })).toEqual(['long-tails']);
    expect(await find('paper', { chapter: ['kites'], kind: ['unknown'] })).toEqual([]);
  });

  it('lists by date what passes the filters where no words are asked for', async () => {
    expect(await find('', { kind: ['method'] })).toEqual(['tea-kites', 'cups', 'long-tails']);
  });

  it('sorts by year and by title', async () => {
    expect(await find('paper', { sort: 'year' })).toEqual(['tea-kites', 'cups', 'long-tails']);
    expect(await find('paper', { sort: 'title' })).toEqual(['cups', 'long-tails', 'tea-kites']);
  });

  it('counts each value with the choices of the other facets', async () => {
    const answer = await search('paper', { chapter: ['kites'] });
    expect(answer).toMatchObject({ total: 1, unfiltered: 3 });
    expect(await answer.count()).toMatchObject({
      chapter: { kites: 1, tea: 2 },
      kind: { method: 1 },
      platform: { mcu: 1, cpu: 0 },
    });
    const either = await search('leaves OR heavy');
    expect((await either.count()).platform).toEqual({ mcu: 2, cpu: 1 });
  });

  it('finds the synonyms of a word, and says so', async () => {
    expect(await find('cups')).toEqual(['cups', 'long-tails']);
    expect((await search('cups')).readAs).toBe('cups OR "mug" OR "long tail"');
    expect(await find('"cups"')).toEqual(['cups']);
    expect(await find('paper -cups')).not.toContain('cups');
  });

  it('takes words side by side for a synonym', async () => {
    expect(await find('long tail')).toEqual(['long-tails', 'cups']);
  });

  it.each([
    ['kite (paper', 'kite paper'],
    ['kite  paper', undefined],
    ['title:"kite"', undefined],
    ['string:kite', 'string kite'],
  ])('says of %j that it was read as %j', async (query, readAs) => {
    expect((await search(query)).readAs).toBe(readAs);
  });

  it.each([
    ['quantizaton', 'quantization', 2],
    ['heavy papre', 'heavy paper', 1],
    ['device:"knite 4"', 'device:"kite 4"', 1],
    ['author:smaple', 'author:sample', 1],
  ])('offers for %j the query %j', async (query, better, total) => {
    expect(await (await search(query)).suggest()).toEqual({ query: better, total });
  });

  it.each(['paper', 'quant', 'zzzzzz', 'heavy leaves', '-papre'])(
    'offers nothing for %j',
    async (query) => {
      expect(await (await search(query)).suggest()).toBeUndefined();
    },
  );

  it('finds nothing for a word that only begins like another', async () => {
    expect(await find('kubernetes')).toEqual([]);
    expect(await find('kilogramme', { chapter: ['kites'] })).toEqual([]);
  });

  it('finds a number behind a sign', async () => {
    expect(await find('<4')).toEqual(['cups']);
  });

  it.each(['<script>alert(1)</script>', 'טקסט', '凧凧凧', '🪁', '"', '((', '\\', '%00', '- OR'])(
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
    await expect(lost.search(askFor('cups'))).rejects.toThrow(/cannot be loaded/u);
  });
});

type Wanted = Partial<SearchState['chosen']> & Partial<Pick<SearchState, 'sort'>>;

function findFolder(server: Server): string {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server does not listen.');
  return `http://localhost:${address.port}/pagefind/`;
}
