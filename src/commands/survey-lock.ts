import { accessSync, constants, existsSync, lstatSync, mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { cleanUpAfter } from './clean-up.ts';
import { hasCode } from './has-code.ts';
import { withLock, type Lock } from './lock.ts';

/**
 * Does a task while no other run holds the lock of that name in a survey folder.
 *
 * Where nothing may be written, or there is no such folder, nobody needs a lock: it is done without.
 */
export async function withSurveyLock<T>(
  { content, name, ...lock }: SurveyLock,
  task: () => Promise<T>,
): Promise<T> {
  const folder = join(content, '.conspectus');
  const locked = () => withLock({ ...lock, path: join(folder, `${name}.lock`) }, task);
  if (!makeFolder(folder)) return task();
  return cleanUpAfter(locked, () => removeIfEmpty(folder));
}

function makeFolder(folder: string): boolean {
  // A link may lead anywhere; reading the survey will stop the run.
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return false;
  try {
    if (!existsSync(folder)) mkdirSync(folder);
    accessSync(folder, constants.W_OK);
    return true;
  } catch (problem) {
    // Another run may have made it at this moment.
    if (hasCode(problem, 'EEXIST')) return true;
    if (NOT_WRITABLE.some((code) => hasCode(problem, code))) return false;
    throw problem;
  }
}

const NOT_WRITABLE = ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR'];

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Another run uses it, or its rest lies in it.
  }
}

interface SurveyLock extends Omit<Lock, 'path'> {
  /** Path of the survey folder. */
  readonly content: string;
  /** Runs that lock the same name exclude each other. */
  readonly name: 'papers' | 'metadata';
}
