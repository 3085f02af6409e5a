import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Changes } from './emit/plan-changes.ts';

/**
 * Carries out the changes in a survey folder.
 *
 * All new text is first written beside the pages, so that a full disk or a stop leaves them as
 * they were; then each file is moved into its place in one step, and what left is removed last.
 */
export async function writeChanges(folder: string, { write, remove }: Changes): Promise<void> {
  const incoming = join(folder, INCOMING);
  await rm(incoming, { recursive: true, force: true });
  if (write.length === 0 && remove.length === 0) return;
  try {
    for (const { path, text } of write) await writeBelow(incoming, path, text);
    for (const { path } of write) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await rename(join(incoming, path), join(folder, path));
    }
    for (const path of remove) {
      await rm(join(folder, path), { force: true });
      await removeIfEmpty(dirname(join(folder, path)));
    }
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
}

/** Beside the pages, so that moving a file never crosses a disk; a killed run's rest is cleared by the next. */
const INCOMING = '.conspectus/incoming';

async function writeBelow(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function removeIfEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch {
    // Other pages stand in it.
  }
}
