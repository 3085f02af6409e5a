import { relative } from 'node:path';
import type { runMessages } from '../report/messages/run.ts';
import type { Report } from '../report/report.ts';
import { RunProblem } from './run-problem.ts';

/**
 * Reports what stopped a command, where a person can mend it: another run, or the disk. False where
 * it is a fault of the program, whose stack says more than any sentence.
 */
export function reportFault(problem: unknown, report: Report): boolean {
  if (problem instanceof RunProblem) {
    report.add(problem.id, problem.facts);
    return true;
  }
  if (!(problem instanceof Error)) return false;
  const fault = readFault(problem);
  if (!fault) return problem.cause !== undefined && reportFault(problem.cause, report);
  const { code, path, call } = fault;
  report.add(MEANINGS[code] ?? 'run/disk-fault', { code, call, path: name(path) });
  return true;
}

/** Does a task; of a fault of the disk that names no file, as that of a full disk, `path` is the place. */
export async function atPath<T>(path: string, task: () => T | Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (problem) {
    if (problem instanceof Error) {
      const fault = readFault(problem);
      if (fault && fault.path === undefined) Object.assign(problem, { path });
    }
    throw problem;
  }
}

/** What the system said; undefined where the problem didn’t come from the disk. */
function readFault(problem: Error & NodeJS.ErrnoException): Fault | undefined {
  const { code, path, syscall: call = '' } = problem;
  const isOfDisk = path === undefined ? FILE_CALLS.has(call) : !call.startsWith('spawn');
  if (code !== undefined && call !== '' && isOfDisk) {
    return { code, path: findTarget(problem) ?? path, call };
  }
  // Tools that aren’t written in JavaScript pass on the system’s own words.
  const full = /no space left on device|\bENOSPC\b/iu.test(problem.message);
  return full ? { code: 'ENOSPC', path, call: 'write' } : undefined;
}

/** Where something was to be moved or copied to: it was there before, so the place to look at is the new one. */
function findTarget(problem: Error & NodeJS.ErrnoException): string | undefined {
  if (problem.code === 'ENOENT' || !('dest' in problem)) return undefined;
  return typeof problem.dest === 'string' ? problem.dest : undefined;
}

/** What names no path, but can only be about a file; others may be about the network. */
const FILE_CALLS = new Set(['read', 'write', 'writev', 'fsync', 'close']);

function name(path: string | undefined): string {
  return path === undefined ? 'a file' : relative(process.cwd(), path) || '.';
}

const MEANINGS: Readonly<Record<string, keyof typeof runMessages>> = {
  ENOSPC: 'run/disk-full',
  EDQUOT: 'run/disk-full',
  EACCES: 'run/not-allowed',
  EPERM: 'run/not-allowed',
  EROFS: 'run/read-only',
  ENOENT: 'run/gone',
  ENOTDIR: 'run/other-kind',
  EISDIR: 'run/other-kind',
  EEXIST: 'run/other-kind',
  EBUSY: 'run/in-use',
  EXDEV: 'run/in-use',
};

interface Fault {
  /** `ENOSPC` */
  readonly code: string;
  readonly path: string | undefined;
  readonly call: string;
}
