import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packPagefind } from '../../src/pagefind-from-disk/pack-pagefind.ts';
import { indexSite } from '../../src/search/index-site.ts';
import { makeKiteSite } from '../search/kite-site.ts';

describe('packPagefind', () => {
  let dist: string;
  let folder: string;
  beforeAll(async () => {
    dist = await makeKiteSite();
    folder = join(dist, 'pagefind');
    await indexSite(dist);
  });
  afterAll(() => rm(dist, { recursive: true }));

  it('gives every file of the index a script with its unchanged bytes', async () => {
    const packed = await packPagefind(folder);
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const count = files.filter((file) => file.isFile()).length;
    expect(packed.size).toBe(count);
    const entry = packed.get('pagefind-entry.json.js') ?? '';
    const [, base64 = ''] = /^fromDisk\.hand\("(.*)"\)$/u.exec(entry) ?? [];
    const original = await readFile(join(folder, 'pagefind-entry.json'));
    expect(Buffer.from(base64, 'base64').equals(original)).toBe(true);
  });

  it.each(['index', 'fragment', 'filter'])('refuses an index without its %s', async (part) => {
    await indexSite(dist);
    const [file = ''] = await readdir(join(folder, part));
    await rm(join(folder, part, file));
    await expect(packPagefind(folder)).rejects.toThrow(`The search index lacks ${part}/${file}.`);
  });
});
