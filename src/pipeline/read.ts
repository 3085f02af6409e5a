import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { SurveyFile, SurveyFiles } from '../model/survey-files.ts';
import type { Report } from '../report/report.ts';
import { compareText } from '../text/order.ts';

/**
 * Reads a survey folder from disk, whole.
 *
 * Hidden files are passed over; a file that can't be opened, and a folder without sources, are
 * reported.
 */
export async function readSurveyFolder(folder: string, report: Report): Promise<SurveyFiles> {
  const read = (names: readonly string[]) => readFiles(folder, names, report);
  const [corrections, metadata, sources, pages, notes] = await Promise.all(
    ['corrections', 'metadata', 'sources', 'papers', 'notes'].map((name) =>
      listFiles(folder, name),
    ),
  );
  if (!sources || sources.length === 0) {
    report.add('survey/no-sources', { folder: 'sources' }, { file: 'sources' });
  }
  const top = await listFiles(folder, '', false);
  const settings = top.filter((file) => file === 'survey.yaml');
  return {
    settings: await read([...settings, ...(corrections ?? []), ...(metadata ?? [])]),
    sources: await read(sources ?? []),
    pages: await read(pages ?? []),
    notes: notes ?? [],
  };
}

async function readFiles(
  folder: string,
  files: readonly string[],
  report: Report,
): Promise<readonly SurveyFile[]> {
  const read: SurveyFile[] = [];
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const batch = files.slice(start, start + AT_ONCE).map((file) => readOne(folder, file, report));
    read.push(...(await Promise.all(batch)).filter((file) => file !== undefined));
  }
  return read;
}

/** Well below the number of files that a system lets one program hold open. */
const AT_ONCE = 64;

async function readOne(
  folder: string,
  file: string,
  report: Report,
): Promise<SurveyFile | undefined> {
  try {
    return { file, bytes: new Uint8Array(await readFile(join(folder, file))) };
  } catch (problem) {
    const code = nameProblem(problem);
    if (code === 'ENOENT') report.add('survey/vanished-file', {}, { file });
    else report.add('survey/unreadable-file', { problem: code }, { file });
    return undefined;
  }
}

/** Paths of the files in a folder of the survey, sorted; none where it doesn't exist. */
async function listFiles(
  folder: string,
  name: string,
  recursive = true,
): Promise<readonly string[]> {
  const root = join(folder, name);
  try {
    const found = await readdir(root, { withFileTypes: true, recursive });
    return found
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .toSorted(compareText);
  } catch (problem) {
    // A folder inside that is gone meanwhile must not pass for a survey that has none.
    if (nameProblem(problem) === 'ENOENT' && !existsSync(root)) return [];
    throw problem;
  }
}

/** The system's short name of what went wrong, e.g. `EACCES`. */
function nameProblem(problem: unknown): string {
  if (problem instanceof Error && 'code' in problem) return String(problem.code);
  return String(problem);
}
