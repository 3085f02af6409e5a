import { sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';

/**
 * Reloads when something in the folder, or the file itself, comes, changes or goes.
 *
 * Events that come together make one reload; a fault is printed, and the site stays as it was.
 */
export function watchFolder(
  { watcher, logger }: LoaderContext,
  path: string,
  reload: () => Promise<void>,
): void {
  if (!watcher) return;
  watcher.add(path);
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_event, changed) => {
    if (changed !== path && !changed.startsWith(path + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(
      () => void reload().catch((error: unknown) => logger.error(String(error))),
      TOGETHER_MS,
    );
  });
}

// An ingest renames its pages into place one after another, a few microseconds each.
const TOGETHER_MS = 60;
