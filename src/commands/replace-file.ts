import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Puts a text in the place of a file, in one step: there is always the old file or the new one, whole. */
export function replaceFile(path: string, text: string): void {
  const beside = nameIncoming(path);
  mkdirSync(dirname(path), { recursive: true });
  try {
    // On the disk before it takes the place of what is there.
    writeFileSync(beside, text, { flush: true });
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Removes what a run that was killed while it replaced the file left beside it. */
export function clearIncoming(path: string): void {
  rmSync(nameIncoming(path), { force: true });
}

function nameIncoming(path: string): string {
  return join(dirname(path), `.${basename(path)}.incoming`);
}
