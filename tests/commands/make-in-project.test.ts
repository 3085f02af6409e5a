import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeInProject, nameWorkshop } from '../../src/commands/make-in-project.ts';

/** A disk of its own on most systems with Linux. */
const SHARED_MEMORY = '/dev/shm';

describe.each([tmpdir(), ...(existsSync(SHARED_MEMORY) ? [SHARED_MEMORY] : [])])(
  'a folder in %s',
  (place) => {
    it('is made within the project, and moved', async () => {
      const target = await findTarget(place);
      let workshop = '';
      await makeInProject(target, async (folder) => {
        workshop = folder;
        await mkdir(join(folder, 'hives'), { recursive: true });
        await writeFile(join(folder, 'hives/lid.txt'), 'cork');
      });
      expect(workshop).toBe(nameWorkshop(target));
      expect(workshop.startsWith(process.cwd())).toBe(true);
      expect(await readFile(join(target, 'hives/lid.txt'), 'utf8')).toBe('cork');
      expect(existsSync(workshop)).toBe(false);
    });

    it('isn’t there, whole or in part, where making it fails', async () => {
      const target = await findTarget(place);
      const fail = async (folder: string) => {
        await mkdir(folder, { recursive: true });
        throw new Error('stung');
      };
      await expect(makeInProject(target, fail)).rejects.toThrow('stung');
      expect(await readdir(join(target, '..'))).toEqual([]);
      expect(existsSync(nameWorkshop(target))).toBe(false);
    });
  },
);

it('a folder within the project is made where it is to be', async () => {
  const target = join(process.cwd(), 'dist');
  let made = '';
  await makeInProject(target, (folder) => {
    made = folder;
    return Promise.resolve();
  });
  expect(made).toBe(target);
});

async function findTarget(place: string): Promise<string> {
  const home = await mkdtemp(join(place, 'site-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  return join(home, 'dist');
}
