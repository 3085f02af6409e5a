import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeCitationFile } from '../citations/citation-file.ts';
import type { Survey } from '../model/survey.ts';
import { clearIncoming, replaceFile } from './replace-file.ts';
import { atPath } from './report-fault.ts';

/**
 * Keeps `CITATION.cff` true beside a survey folder in the root of a repository, where GitHub looks for it; tells
 * whether it needed a change, which is only made where it isn't a check. A file that a person wrote stays.
 */
export async function keepCitationFile(
  content: string,
  survey: Survey,
  isCheck: boolean,
): Promise<boolean> {
  const root = dirname(content);
  if (!existsSync(join(root, '.git'))) return false;
  const file = join(root, 'CITATION.cff');
  const found = await readFile(file, 'utf8').catch(() => undefined);
  if (found !== undefined && !found.startsWith(MARK)) return false;

  const text = writeCitationFile(survey);
  const wanted =
    text &&
    `${MARK} ${basename(content)}/survey.yaml; without this line it is left alone.\n${text}`;
  if (!isCheck) clearIncoming(file);
  if (wanted === found) return false;
  if (isCheck) return true;
  if (wanted === undefined) await rm(file);
  else await atPath(file, () => replaceFile(file, wanted));
  return true;
}

const MARK = '# Written by `npm run ingest` out of';
