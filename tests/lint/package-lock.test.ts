import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).default({}),
    }),
  ),
});

describe('package-lock.json', () => {
  it('names the binaries of every platform, without which npm ci refuses it', async () => {
    const { packages } = lockSchema.parse(JSON.parse(await readFile('package-lock.json', 'utf8')));
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
      Object.entries(optionalDependencies)
        .filter(([name, wanted]) => {
          const found = listPlaces(path, name).find((place) => place in packages);
          return found === undefined || (EXACT.test(wanted) && packages[found]?.version !== wanted);
        })
        .map(([name, wanted]) => `${name}@${wanted}`),
    );
    expect(missing).toEqual([]);
  });
});

/** Takes “1.6.0”, refuses “^1.6.0”. */
const EXACT = /^\d/u;

/** Where Node looks for a package that `path` asks for, the nearest place first. */
function listPlaces(path: string, name: string): string[] {
  const places = [`${path === '' ? '' : `${path}/`}node_modules/${name}`];
  if (path === '') return places;
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1));
  return [...places, ...listPlaces(parent, name)];
}
