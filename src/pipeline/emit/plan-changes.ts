import type { Page } from '../../model/page.ts';
import type { SurveyFile } from '../../model/survey-files.ts';
import type { Report } from '../../report/report.ts';
import { compareText } from '../../text/order.ts';
import { isSealed } from './seal.ts';

/** What must change on disk so that the folder of generated pages holds just these. */
export interface Changes {
  readonly write: readonly Page[];
  /** Paths of pages whose papers left, or moved to another chapter. */
  readonly remove: readonly string[];
  readonly unchanged: number;
}

/**
 * Compares the pages that should stand with those that do.
 *
 * A page that a person has changed is reported as an error wherever the run would overwrite or
 * remove it, and so is a file that no run has written.
 */
export function planChanges(
  pages: readonly Page[],
  existing: readonly SurveyFile[],
  report: Report,
): Changes {
  const standing = new Map(
    existing.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]),
  );
  const wanted = new Set(pages.map(({ path }) => path));
  const isCurrent = ({ path, text }: Page) => standing.get(path)?.replaceAll('\r\n', '\n') === text;
  const write = pages.filter((page) => !isCurrent(page));
  const remove = [...standing.keys()].filter((path) => !wanted.has(path)).toSorted(compareText);

  for (const path of [...write.map((page) => page.path), ...remove]) {
    const text = standing.get(path);
    if (text !== undefined && !isSealed(text))
      report.add('emit/edited-by-hand', {}, { file: path });
  }
  return { write, remove, unchanged: pages.length - write.length };
}
