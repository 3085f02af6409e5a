import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexSite } from '../../src/search/index-site.ts';
import { makeKiteSite } from './kite-site.ts';

describe('indexSite', () => {
  let dist: string;
  beforeAll(async () => (dist = await makeKiteSite()));
  afterAll(() => rm(dist, { recursive: true }));

  it('indexes the pages of papers and no others', async () => {
    expect(await indexSite(dist, 'en-GB')).toEqual({ pages: 3 });
    const entry = await readFile(join(dist, 'pagefind/pagefind-entry.json'), 'utf8');
    expect(JSON.parse(entry)).toMatchObject({ languages: { en: { page_count: 3 } } });
  });

  it('writes none of the interfaces that come with Pagefind', async () => {
    const files = await readdir(join(dist, 'pagefind'));
    expect(files.filter((file) => /\.(?:js|css)$/u.test(file))).toEqual(['pagefind.js']);
  });

  it('lists the papers by date and by title in files of their own', async () => {
    const orders = await Promise.all(
      ['published', 'title'].map((order) =>
        readFile(join(dist, `pagefind/order-${order}.txt`), 'utf8'),
      ),
    );
    const [byDate = [], byTitle = []] = orders.map((order) => order.split('\n'));
    const fragments = await readdir(join(dist, 'pagefind/fragment'));
    expect(byDate.toSorted()).toEqual(fragments.map((name) => name.split('.')[0]).toSorted());
    expect(byTitle).toEqual([byDate[1], byDate[0], byDate[2]]);
  });

  it('leaves nothing of an earlier index', async () => {
    await writeFile(join(dist, 'pagefind/index/old.pf_index'), '');
    await indexSite(dist);
    expect(await readdir(join(dist, 'pagefind/index'))).not.toContain('old.pf_index');
  });

  it('refuses a folder without papers', async () => {
    await expect(indexSite(join(dist, 'toys'))).rejects.toThrow(/There is no page to index/u);
  });

  it('refuses a paper that could not be found', async () => {
    const page = join(dist, 'papers/cups/index.html');
    await writeFile(page, '<html lang="en"><body>Cups</body></html>');
    await expect(indexSite(dist)).rejects.toThrow(/^1 of 3 pages .* data-pagefind-body$/u);
  });
});
