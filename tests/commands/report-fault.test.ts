import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { atPath, reportFault } from '../../src/commands/report-fault.ts';
import { RunProblem } from '../../src/commands/run-problem.ts';
import { makeReport } from '../../src/report/report.ts';

function tell(problem: unknown): readonly string[] | undefined {
  const report = makeReport();
  return reportFault(problem, report) ? report.list().map(({ happened }) => happened) : undefined;
}

function fault(code: string, more: object = {}): Error {
  return Object.assign(new Error(`${code}: hm`), { code, syscall: 'open', path: '/hive', ...more });
}

describe('a fault of the disk', () => {
  it.each([
    ['ENOSPC', 'The disk is full: ../hive can’t be written.'],
    ['EACCES', 'You have no permission to read or change ../hive.'],
    ['EROFS', 'The disk that holds ../hive can only be read.'],
    ['ENOENT', '../hive isn’t there, or was taken away during the run.'],
    ['EIO', 'The system can’t open ../hive: EIO.'],
  ])('%s is told in a sentence', (code, sentence) => {
    expect(tell(fault(code))?.map((line) => line.replaceAll(/(?:\.\.\/)+/gu, '../'))).toEqual([
      sentence,
    ]);
  });

  it('is told as Node gives it', async () => {
    const problem: unknown = await readFile('no/such/file').catch((error: unknown) => error);
    expect(tell(problem)).toEqual(['no/such/file isn’t there, or was taken away during the run.']);
  });

  it('names the place that something was to be copied to', () => {
    const sentences = tell(fault('ENOSPC', { path: 'from', dest: 'to' }));
    expect(sentences).toEqual(['The disk is full: to can’t be written.']);
  });

  it('is found behind what a tool made of it', () => {
    expect(tell(new Error('Cannot build', { cause: fault('EROFS') }))).toHaveLength(1);
  });

  it.each(['No space left on device (os error 28)', 'write dist/a.js: no space left on device'])(
    'is known by “%s”, which tools in other languages say',
    (words) => {
      expect(tell(new Error(words))).toEqual(['The disk is full: a file can’t be written.']);
    },
  );

  it('that names no file is of the place where it came', async () => {
    const task = () => Promise.reject(fault('ENOSPC', { syscall: 'write', path: undefined }));
    const problem: unknown = await atPath('dist', task).catch((error: unknown) => error);
    expect(tell(problem)).toEqual(['The disk is full: dist can’t be written.']);
  });

  it.skipIf(process.platform !== 'linux')('is told of a device that is full', async () => {
    const task = () => writeFile('/dev/full', 'honey');
    const problem: unknown = await atPath('dist', task).catch((error: unknown) => error);
    expect(tell(problem)).toEqual(['The disk is full: dist can’t be written.']);
  });
});

describe('of other faults', () => {
  it('another run is told in a sentence', () => {
    const facts = { does: 'counts bees', pid: 7, host: 'hive', since: 'noon', lock: 'a.lock' };
    expect(tell(new RunProblem('run/busy', facts))).toEqual([
      'Another run counts bees: process 7 on hive, since noon.',
    ]);
  });

  it.each([
    new TypeError('x is not a function'),
    fault('ECONNREFUSED', { syscall: 'connect', path: undefined }),
    fault('ENOENT', { syscall: 'spawn bee', path: 'bee' }),
    'honey',
  ])('%s is left to its stack', (problem) => {
    expect(tell(problem)).toBeUndefined();
  });
});
