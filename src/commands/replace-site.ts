import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { cleanUpAfter } from './clean-up.ts';
import { atPath } from './report-fault.ts';
import { RunProblem } from './run-problem.ts';

/**
 * Lets `fill` make a new site beside the folder of the earlier one, and swaps them when it is done.
 *
 * Until then, and where anything fails, the earlier site stands as it was. What a killed run left is
 * cleared away first; if it was killed in the midst of the swap, the earlier site comes back. The
 * caller sees to it that no other run does the same.
 */
export async function replaceSite(
  folder: string,
  fill: (incoming: string) => Promise<void>,
): Promise<void> {
  const incoming = nameBeside(folder, 'incoming');
  const outgoing = nameBeside(folder, 'outgoing');
  if (!existsSync(folder) && existsSync(outgoing)) renameSync(outgoing, folder);
  refuseOthers(folder);
  await rm(outgoing, GONE);
  await rm(incoming, GONE);
  const make = async () => {
    await atPath(folder, () => fill(incoming));
    swap(folder, { incoming, outgoing });
    await rm(outgoing, GONE);
  };
  await cleanUpAfter(make, () => {
    rmSync(incoming, GONE);
    if (existsSync(folder)) rmSync(outgoing, GONE);
  });
}

/** The path of what belongs to a folder and lies beside it, hidden. */
export function nameBeside(folder: string, role: 'incoming' | 'outgoing' | 'lock'): string {
  return join(dirname(folder), `.${basename(folder)}-${role}`);
}

/** A tool of a killed run may still write for a moment. */
const GONE = { recursive: true, force: true, maxRetries: 5 } as const;

/** Two renames on end, between which no signal can come. */
function swap(folder: string, { incoming, outgoing }: Beside): void {
  const wasThere = existsSync(folder);
  if (wasThere) renameSync(folder, outgoing);
  try {
    renameSync(incoming, folder);
  } catch (problem) {
    if (wasThere) renameSync(outgoing, folder);
    throw problem;
  }
}

/** A folder that is named by mistake holds things that no build can bring back. */
function refuseOthers(folder: string): void {
  if (!existsSync(folder)) return;
  const found = readdirSync(folder);
  const isRepository = found.includes('.git');
  if (found.length === 0 || (found.includes(OF_A_SITE) && !isRepository)) return;
  const what = isRepository ? 'a Git repository' : 'files that are no built site';
  throw new RunProblem('run/not-ours', { path: relative(process.cwd(), folder) || '.', what });
}

/** A file that every built site has. */
const OF_A_SITE = 'papers.json';

interface Beside {
  readonly incoming: string;
  readonly outgoing: string;
}
