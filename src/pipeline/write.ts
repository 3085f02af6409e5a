import {
  accessSync,
  constants,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Changes } from './emit/plan-changes.ts';

/**
 * Carries out the changes in a survey folder, in one go: no signal comes in between.
 *
 * All new text is first written beside the pages, so that a full disk leaves them as they were; then
 * each file is moved into its place in one step, and what left is removed last. A process that is
 * killed meanwhile leaves whole pages, some old and some new, and the next run completes them.
 */
export function writeChanges(folder: string, { write, remove }: Changes): void {
  const incoming = join(folder, INCOMING);
  rmSync(incoming, { recursive: true, force: true });
  if (write.length === 0 && remove.length === 0) return;
  // Making a folder with those above it, Node takes a disk that can only be read for a missing folder.
  accessSync(folder, constants.W_OK);
  const pages = write.map(({ path }) => path);
  try {
    makeFolders(incoming, pages);
    for (const { path, text } of write) writeFileSync(join(incoming, path), text);
    makeFolders(folder, pages);
    seeThatAllMayChange(folder, [...pages, ...remove]);
    for (const path of pages) renameSync(join(incoming, path), join(folder, path));
    for (const path of remove) {
      rmSync(join(folder, path), { force: true });
      removeIfEmpty(dirname(join(folder, path)));
    }
  } finally {
    rmSync(incoming, { recursive: true, force: true });
  }
}

/** Beside the pages, so that moving a file never crosses a disk; a killed run's rest is cleared by the next. */
const INCOMING = '.conspectus/incoming';

function makeFolders(root: string, paths: readonly string[]): void {
  for (const folder of listFolders(root, paths)) mkdirSync(folder, { recursive: true });
}

/** A folder that can't be written to is noticed before the first page has moved. */
function seeThatAllMayChange(root: string, paths: readonly string[]): void {
  for (const folder of listFolders(root, paths)) accessSync(folder, constants.W_OK);
}

function listFolders(root: string, paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.map((path) => dirname(join(root, path))));
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Other pages stand in it.
  }
}
