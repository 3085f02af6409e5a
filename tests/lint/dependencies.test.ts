import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

const { allowScripts, devDependencies, dependencies } = z
  .object({
    allowScripts: z.record(z.string(), z.boolean()),
    devDependencies: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()).default({}),
  })
  .parse(JSON.parse(await readFile('package.json', 'utf8')));

describe('the packages that the project depends on', () => {
  it('run install scripts only where package.json names them', async () => {
    const { packages } = z
      .object({
        packages: z.record(z.string(), z.object({ hasInstallScript: z.boolean().default(false) })),
      })
      .parse(JSON.parse(await readFile('package-lock.json', 'utf8')));
    const running = Object.entries(packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
    const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name]);
    expect(running.toSorted()).toEqual(allowed.toSorted());
    // An npm that knows the rule keeps it by itself.
    expect(await readFile('.npmrc', 'utf8')).toContain('strict-allow-scripts=true');
  });

  it('are all in CONTRIBUTING, with why, and no others', async () => {
    const text = await readFile('CONTRIBUTING.md', 'utf8');
    const table = text.slice(text.indexOf('## Why each dependency is there'));
    const rows = table.split('\n').filter((line) => line.startsWith('| `'));
    const told = new Set(
      rows.flatMap((row) =>
        Array.from((row.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu), ([, name]) => name ?? ''),
      ),
    );
    const names = Object.keys({ ...devDependencies, ...dependencies }).map((name) =>
      name.startsWith('@types/') ? '@types/*' : name,
    );
    expect([...told].toSorted()).toEqual([...new Set(names)].toSorted());
  });
});
