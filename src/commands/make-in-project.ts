import { rmdirSync, rmSync } from 'node:fs';
import { cp, rename } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { digestText } from '../text/digest.ts';
import { cleanUpAfter } from './clean-up.ts';
import { hasCode } from './has-code.ts';

/**
 * Lets `fill` make a folder within the project, and moves it to where it belongs, be it another disk.
 *
 * For a folder elsewhere Astro puts what it makes on the way into one place for all builds: two at
 * once would spoil each other, and it could move nothing to another disk.
 */
export async function makeInProject(
  target: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  if (target.startsWith(process.cwd() + sep)) return fill(target);
  const workshop = nameWorkshop(target);
  const make = async () => {
    rmSync(workshop, GONE);
    await fill(workshop);
    await move(workshop, target);
  };
  await cleanUpAfter(make, () => {
    rmSync(workshop, GONE);
    removeIfEmpty(dirname(workshop));
  });
}

/** Where within the project a folder that lies elsewhere is made; one for each. */
export function nameWorkshop(target: string): string {
  return join(process.cwd(), '.conspectus', digestText(target, 12));
}

/** A tool of a killed run may still write for a moment. */
const GONE = { recursive: true, force: true, maxRetries: 5 } as const;

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (problem) {
    if (!hasCode(problem, 'EXDEV')) throw problem;
    await cp(from, to, { recursive: true });
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Another build is at work, or it was never made.
  }
}
