import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { replaceSite } from '../../src/commands/replace-site.ts';

const STRIKE = new URL('../../scripts/faults/strike.ts', import.meta.url).href;
const REPLACE = new URL('../../src/commands/replace-site.ts', import.meta.url).href;

describe('replacing a site', () => {
  it('puts the new one in place of the old one, and leaves nothing beside it', async () => {
    const { home, site, fill, read } = await prepareSite('old');
    await replaceSite(site, fill);
    expect(await read()).toBe('new');
    expect(await readdir(home)).toEqual(['dist']);
  });

  it('makes the first one', async () => {
    const { home, site, fill, read } = await prepareSite();
    await replaceSite(site, fill);
    expect(await read()).toBe('new');
    expect(await readdir(home)).toEqual(['dist']);
  });

  it('leaves the old one where the new one fails half-way', async () => {
    const { home, site, fill, read } = await prepareSite('old');
    const fail = async (incoming: string) => {
      await fill(incoming);
      throw new Error('stung');
    };
    await expect(replaceSite(site, fail)).rejects.toThrow('stung');
    expect(await read()).toBe('old');
    expect(await readdir(home)).toEqual(['dist']);
  });

  it('is whole again after a kill at any of its steps', async () => {
    const seen = new Set<string>();
    for (let step = 1, killed = true; killed; step += 1) {
      const { home, site, fill, read } = await prepareSite('old');
      killed = killAtStep(home, step);
      // Between two renames the old one lies beside, whole, for the next run to put back.
      const stands = await read().catch(() => read('.dist-outgoing'));
      seen.add(stands);
      expect(['old', 'new']).toContain(stands);
      await replaceSite(site, fill);
      expect(await read()).toBe('new');
      expect(await readdir(home)).toEqual(['dist']);
    }
    expect([...seen]).toEqual(['old', 'new']);
  }, 60_000);

  it.each([
    ['files that are no built site', 'poem.txt'],
    ['a Git repository', '.git'],
  ])('refuses a folder that holds %s', async (what, file) => {
    const { site, fill } = await prepareSite();
    await mkdir(site);
    await writeFile(join(site, file), 'mine');
    await expect(replaceSite(site, fill)).rejects.toMatchObject({
      id: 'run/not-ours',
      facts: { what },
    });
    expect(await readFile(join(site, file), 'utf8')).toBe('mine');
  });
});

async function prepareSite(old?: string) {
  const home = await mkdtemp(join(tmpdir(), 'site-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const site = join(home, 'dist');
  if (old !== undefined) await fillWith(old, site);
  const read = (folder = 'dist') => readFile(join(home, folder, 'papers.json'), 'utf8');
  return { home, site, read, fill: (incoming: string) => fillWith('new', incoming) };
}

async function fillWith(text: string, folder: string): Promise<void> {
  await mkdir(folder);
  await writeFile(join(folder, 'papers.json'), text);
}

/** False where the work was done before it came to that step. */
function killAtStep(home: string, step: number): boolean {
  const code = `
    import { mkdir, writeFile } from 'node:fs/promises';
    import { replaceSite } from ${JSON.stringify(REPLACE)};
    await replaceSite(${JSON.stringify(join(home, 'dist'))}, async (incoming) => {
      await mkdir(incoming);
      await writeFile(incoming + '/papers.json', 'new');
    });`;
  const args = ['--import', STRIKE, '--input-type=module', '-e', code];
  const env = { ...process.env, STRIKE: `kill ${step} ${home}` };
  return spawnSync(process.execPath, args, { env }).signal === 'SIGKILL';
}
