import { existsSync, type Dirent } from 'node:fs';
import { readdir, readFile, readlink, realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { SurveyFile, SurveyFiles } from '../model/survey-files.ts';
import type { Report } from '../report/report.ts';
import { compareText } from '../text/order.ts';

/**
 * Reads a survey folder from disk, whole.
 *
 * Hidden files are passed over; a file that can't be opened, a folder without sources, and a
 * symbolic link that leads out of the survey are reported. Nothing is read through such a link, and
 * as it is an error, nothing is written through it either.
 */
export async function readSurveyFolder(folder: string, report: Report): Promise<SurveyFiles> {
  const read = (names: readonly string[]) => readFiles(folder, names, report);
  const top = await listFiles(folder, '', report);
  const [corrections, metadata, sources, pages, notes] = await Promise.all(
    ['corrections', 'metadata', 'sources', 'papers', 'notes', 'chapters'].map((name) =>
      listFiles(folder, name, report),
    ),
  );
  if (!sources || sources.length === 0) {
    report.add('survey/no-sources', { folder: 'sources' }, { file: 'sources' });
  }
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

/**
 * Paths of the files in a folder of the survey, sorted; none where it doesn't exist. Of the survey's
 * own folder, which is named '', only what lies in it directly.
 */
async function listFiles(folder: string, name: string, report: Report): Promise<readonly string[]> {
  const found = await listEntries(join(folder, name), name !== '');
  const toPath = (entry: Dirent) =>
    relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
  const links = found.filter((entry) => entry.isSymbolicLink()).map(toPath);
  const out = new Set<string>();
  for (const file of links) if (await leadsOut(folder, file)) out.add(file);
  for (const file of out) report.add('survey/leads-out', {}, { file });
  return found
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
    .map(toPath)
    .filter((file) => !out.has(file))
    .toSorted(compareText);
}

async function listEntries(root: string, recursive: boolean): Promise<readonly Dirent[]> {
  try {
    return await readdir(root, { withFileTypes: true, recursive });
  } catch (problem) {
    // A folder inside that is gone meanwhile must not pass for a survey that has none.
    if (nameProblem(problem) === 'ENOENT' && !existsSync(root)) return [];
    throw problem;
  }
}

async function leadsOut(folder: string, file: string): Promise<boolean> {
  const root = await realpath(folder);
  const link = join(root, file);
  // What isn't there could be made through the link.
  const target = await realpath(link).catch(async () =>
    resolve(dirname(link), await readlink(link)),
  );
  return !target.startsWith(root + sep);
}

/** The system's short name of what went wrong, e.g. `EACCES`. */
function nameProblem(problem: unknown): string {
  if (problem instanceof Error && 'code' in problem) return String(problem.code);
  return String(problem);
}
