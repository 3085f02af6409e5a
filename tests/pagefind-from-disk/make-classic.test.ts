import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeClassic } from '../../src/pagefind-from-disk/make-classic.ts';

describe('makeClassic', () => {
  let folder: string;
  beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'conspectus-classic-'))));
  afterAll(() => rm(folder, { recursive: true }));

  it('asks the bridge in place of the network', async () => {
    const script = await pack('fetch(a); window.fetch(b); import(c); console.log(import.meta.url)');
    expect(script).toContain('(0,fromDisk.fetch)(a);fromDisk.fetch(b);fromDisk.import(c)');
    expect(script).toContain('console.log(scriptAddress)');
  });

  it('takes in what the module imports, at once or later', async () => {
    await writeFile(join(folder, 'kite.js'), 'export const kite = "paper kite";');
    const script = await pack('import("./kite.js").then(({ kite }) => console.log(kite))');
    expect(script).toContain('"paper kite"');
    expect(script).not.toMatch(/\bimport\b/u);
  });

  it('hands over the exports of the module', async () => {
    const entry = join(folder, 'exports.js');
    await writeFile(entry, 'export const tail = 3;');
    expect(await makeClassic({ entry, handOver: 'kites' })).toMatch(
      /fromDisk\.hand\(kites\)\}\s*$/u,
    );
  });

  it.each([
    'new XMLHttpRequest()',
    'importScripts(a)',
    'new WebSocket(a)',
    'navigator.sendBeacon(a)',
    'const { fetch: ask } = a; ({ fetch() { return ask; } }).b()',
  ])('refuses %s', async (code) => {
    await expect(pack(code)).rejects.toThrow(/which no disk answers/u);
  });

  async function pack(code: string): Promise<string> {
    const entry = join(folder, 'entry.js');
    await writeFile(entry, code);
    return makeClassic({ entry });
  }
});
