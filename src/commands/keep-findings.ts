import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { acceptCandidate } from '../lookup/accept-candidate.ts';
import { applyFinding, type Finding } from '../lookup/apply-finding.ts';
import { putEntries } from '../lookup/put-entries.ts';
import { metadataFileSchema, type LookedUp, type Metadata } from '../model/metadata.ts';
import { readYaml } from '../text/read-yaml.ts';
import { hasCode } from './has-code.ts';
import { replaceFile } from './replace-file.ts';
import { atPath } from './report-fault.ts';

/** Which facts a finding brought into the lock file. */
export interface Kept {
  readonly finding: Finding;
  readonly gave: readonly LookedUp[];
}

/**
 * Writes findings into the lock file of a survey folder, as it lies there at this moment: what a
 * person changes during a run stays. The file is written beside and moved into its place.
 *
 * Where it `wasThere` and is gone, nothing is written: a file of the last answer alone would pass for all.
 */
export async function keepFindings(
  content: string,
  findings: readonly Finding[],
  wasThere = false,
): Promise<readonly Kept[]> {
  const { path, text, data } = await readLockFile(content, wasThere);
  const entries: Record<string, Metadata> = {};
  const kept = findings.map((finding) => {
    const { id } = finding;
    const entry = applyFinding(entries[id] ?? data[id], finding);
    entries[id] = entry;
    const last = entry.read.at(-1);
    const isNew = last !== undefined && last !== data[id]?.read.at(-1);
    return { finding, gave: isNew ? (last.gave ?? []) : [] };
  });
  await atPath(path, () => replaceFile(path, putEntries(text, entries)));
  return kept;
}

/**
 * Settles in the lock file that a paper is one of its candidates; gives the names of those that it has
 * where it isn't.
 */
export async function keepAccepted(
  content: string,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<{ readonly ok: boolean; readonly known: readonly string[] }> {
  const { path, text, data } = await readLockFile(content);
  const entry = data[id];
  const accepted = entry && acceptCandidate(entry, name);
  const known = entry?.candidates.flatMap(({ arxiv, doi }) => arxiv ?? doi ?? []) ?? [];
  if (!accepted) return { ok: false, known };
  await atPath(path, () => replaceFile(path, putEntries(text, { [id]: accepted })));
  return { ok: true, known };
}

/** The lock file can’t be read any more; the message says why. */
export class LockFileProblem extends Error {}

async function readLockFile(content: string, wasThere = false) {
  const path = join(content, 'metadata', 'papers.yaml');
  const text = await readIfThere(path, wasThere);
  const { data, flaws } = readYaml(text, metadataFileSchema);
  if (!data) throw new LockFileProblem(`line ${flaws[0].line}: ${flaws[0].problem}`);
  return { path, text, data };
}

async function readIfThere(path: string, wasThere: boolean): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (problem) {
    if (!hasCode(problem, 'ENOENT')) throw problem;
    if (wasThere) throw new LockFileProblem('it was taken away');
    return '';
  }
}
