import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { describe, expect, it } from 'vitest';
import { openEngine } from '../../src/search/engine.ts';
import { listNeeded } from '../../src/search/index-parts.ts';
import { indexSite } from '../../src/search/index-site.ts';
import { askFor } from '../../src/search/state.ts';
import { makeWordySite } from './wordy-site.ts';

describe('listNeeded', () => {
  const parts = ['0', 'cups', 'kite', 'kitetail', 'kitev', 'pa', 'tea'];

  it.each([
    ['kite', ['kit', 'kite', 'kitetail', 'kitev']],
    ['Kites', ['kit', 'kite', 'kite', 'kitetail', 'kitev']],
    ['kitetails', ['kitet', 'kiteta', 'kitetai', 'kitetail', 'kitetail']],
    ['tea', ['tea']],
    ['pas', ['pa', 'pa']],
    ['p', ['pa']],
    ['凧', []],
  ])('names for %j the parts of what begins so', (word, needed) => {
    expect(listNeeded(word, parts)).toEqual(needed);
  });

  it('gives up a beginning of too much', () => {
    expect(
      listNeeded(
        'k',
        Array.from('abcdefghijklmno', (end) => `k${end}`),
      ),
    ).toBeUndefined();
  });
});

describe('an index of several parts', () => {
  it('gives the same whatever was searched before', async () => {
    const dist = await makeWordySite();
    await indexSite(dist);
    const server = createServer(sirv(dist)).listen(0);
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const load = () => import(pathToFileURL(join(dist, 'pagefind/pagefind.js')).href);
    async function ask(queries: readonly string[]): Promise<[string, number][]> {
      const engine = await openEngine({ folder: `http://localhost:${port ?? 0}/pagefind/`, load });
      const answers: [string, number][] = [];
      for (const query of queries) {
        answers.push([query, (await engine.search(askFor(query))).total]);
      }
      return answers;
    }
    const queries = ['kite', 'kitem', 'kites', 'kiteaaaazzz', 'kitezzzz'];
    const first = await ask(queries);
    expect(first[0]).toEqual(['kite', 3]);
    expect((await ask(queries.toReversed())).toReversed()).toEqual(first);
    server.closeAllConnections();
    server.close();
    await rm(dist, { recursive: true });
  });
});
