import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { withLock } from '../../src/commands/lock.ts';
import { tellProcess } from '../../src/commands/tell-process.ts';

/** A run that lives as long as the test: what started this one. */
const OTHER = {
  does: 'counts bees',
  pid: process.ppid,
  host: hostname(),
  started: tellProcess(process.ppid) ?? '',
  since: '2026-05-31T12:00:00.000Z',
};

describe('a lock', () => {
  it('says who holds it, and is gone when the task ends', async () => {
    const { path, take } = await prepareLock();
    const held = await take(async () => JSON.parse(await readFile(path, 'utf8')) as unknown);
    expect(held.result).toMatchObject({ does: 'weighs bees', pid: process.pid, host: hostname() });
    expect(held.printed).toEqual([]);
    expect(existsSync(path)).toBe(false);
  });

  it('is gone when the task fails, too', async () => {
    const { path, take } = await prepareLock();
    await expect(take(() => Promise.reject(new Error('stung')))).rejects.toThrow('stung');
    expect(existsSync(path)).toBe(false);
  });

  it('stops a run while another holds it', async () => {
    const { path, take } = await prepareLock(OTHER);
    await expect(take(() => Promise.resolve())).rejects.toMatchObject({
      id: 'run/busy',
      facts: { does: 'counts bees', pid: process.ppid },
    });
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(OTHER);
  });

  it('is waited for by a run that has the time, which says so once', async () => {
    const { path, take } = await prepareLock(OTHER);
    const waiting = take(() => Promise.resolve('done'), Infinity);
    await new Promise((resolve) => setTimeout(resolve, 250));
    await rm(path);
    expect(await waiting).toEqual({
      result: 'done',
      printed: ['Waiting: another run counts bees.'],
    });
  });

  it.each([
    // No system gives so high a number.
    ['of a process that is gone', { ...OTHER, pid: 2 ** 30 }],
    ['of a process whose number another one has', { ...OTHER, started: 'long ago' }],
  ])('%s is taken over, with a word', async (_, left) => {
    const { take } = await prepareLock(left);
    const { result, printed } = await take(() => Promise.resolve('done'));
    expect(result).toBe('done');
    expect(printed).toEqual([
      expect.stringMatching(/^Took over from a run of 2026-05-31 \S+ that/u),
    ]);
  });

  it('that its run was killed upon writing is taken', async () => {
    const { path, take } = await prepareLock();
    await writeFile(path, '{"does":"weig');
    await mkdir(`${path}.guard`);
    await utimes(`${path}.guard`, 1, 1);
    expect(await take(() => Promise.resolve('done'))).toEqual({ result: 'done', printed: [] });
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('of another machine is left to it, as nobody here knows whether it runs', async () => {
    const { take } = await prepareLock({ ...OTHER, host: 'hive-7', pid: 2 ** 30 });
    await expect(take(() => Promise.resolve())).rejects.toMatchObject({ id: 'run/busy' });
  });

  it('that a killed run left goes to one at a time of many that want it', async () => {
    const { path } = await prepareLock({ ...OTHER, pid: 2 ** 30 });
    const mark = JSON.stringify(`${path}.inside`);
    const lock = `{ path: ${JSON.stringify(path)}, does: 'x', patience: Infinity, print() {} }`;
    const code = `
      import { mkdirSync, rmdirSync } from 'node:fs';
      import { withLock } from ${JSON.stringify(new URL('../../src/commands/lock.ts', import.meta.url).href)};
      for (let turn = 0; turn < 5; turn += 1) {
        await withLock(${lock}, async () => {
          mkdirSync(${mark});
          await new Promise((resolve) => setTimeout(resolve, 5));
          rmdirSync(${mark});
        });
      }`;
    const runs = Array.from({ length: 3 }, () => runCode(code));
    expect(await Promise.all(runs)).toEqual([0, 0, 0]);
  }, 60_000);
});

async function prepareLock(left?: typeof OTHER) {
  const folder = await mkdtemp(join(tmpdir(), 'lock-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'run.lock');
  if (left) await writeFile(path, JSON.stringify(left));
  const take = async <T>(task: () => Promise<T>, patience = 0) => {
    const printed: string[] = [];
    const print = (line: string) => void printed.push(line);
    const result = await withLock({ path, does: 'weighs bees', patience, print }, task);
    return { result, printed };
  };
  return { path, take };
}

/** Runs code in a process of its own; it may not make a second one of a folder that is there. */
async function runCode(code: string): Promise<number | null> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'ignore' });
  return new Promise((resolve) => child.on('close', resolve));
}
