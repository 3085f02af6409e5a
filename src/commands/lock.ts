import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import * as z from 'zod';
import type { Facts } from '../report/diagnostic.ts';
import { cleanUpAfter } from './clean-up.ts';
import { hasCode } from './has-code.ts';
import { atPath } from './report-fault.ts';
import { tellProcess } from './tell-process.ts';
import { RunProblem } from './run-problem.ts';

/**
 * Does a task while no other run holds the lock of that path.
 *
 * A live lock is waited for as long as `patience` says; then a `RunProblem` tells who holds it. The
 * lock of a run that was killed is taken over, with a word. It is released however the task ends.
 */
export async function withLock<T>(lock: Lock, task: () => Promise<T>): Promise<T> {
  const mine = describeSelf(lock.does);
  await atPath(lock.path, () => take(lock, mine));
  return cleanUpAfter(task, () => release(lock.path));
}

async function take({ path, patience = PATIENCE, print }: Lock, mine: Holder): Promise<void> {
  const until = performance.now() + patience;
  let told = false;
  for (;;) {
    const found = tryTake(path, mine);
    if (found.is === 'taken') {
      if (found.left) print(`Took over from a run of ${tellTime(found.left)} that was killed.`);
      return;
    }
    if (found.is === 'held') {
      if (performance.now() >= until) throw new RunProblem('run/busy', tellBusy(path, found.by));
      if (patience === Infinity && !told) print(`Waiting: another run ${found.by.does}.`);
      told = true;
    }
    await setTimeout(found.is === 'held' ? LATER : SOON);
  }
}

/** In ms: the work of a live site between two savings of a file is over by then. */
const PATIENCE = 2000;
/** In ms. */
const LATER = 100;
const SOON = 5;

/**
 * Looks at the lock and takes it if nobody lives who holds it.
 *
 * A folder beside it, which only one can make, keeps others from doing the same at this moment.
 */
function tryTake(path: string, mine: Holder): Found {
  const guard = `${path}.guard`;
  try {
    mkdirSync(guard);
  } catch (problem) {
    if (hasCode(problem, 'ENOENT')) mkdirSync(dirname(path), { recursive: true });
    else if (hasCode(problem, 'EEXIST')) removeIfLeft(guard);
    else throw problem;
    return { is: 'guarded' };
  }
  try {
    const left = readHolder(path);
    if (left && isAlive(left)) return { is: 'held', by: left };
    writeHolder(path, mine);
    return { is: 'taken', ...(left && { left }) };
  } finally {
    removeGuard(guard);
  }
}

function writeHolder(path: string, holder: Holder): void {
  try {
    writeFileSync(path, `${JSON.stringify(holder)}\n`);
  } catch (problem) {
    rmSync(path, { force: true });
    throw problem;
  }
}

/** What is done under the guard takes less than a millisecond; an old one is of a killed run. */
function removeIfLeft(guard: string): void {
  const made = statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
  if (Date.now() - made > OLD) removeGuard(guard);
}

/** In ms. */
const OLD = 3000;

function removeGuard(guard: string): void {
  try {
    rmdirSync(guard);
  } catch (problem) {
    if (!hasCode(problem, 'ENOENT')) throw problem;
  }
}

/** Undefined where there is no lock, or one that its run was killed upon writing. */
function readHolder(path: string): Holder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch (problem) {
    if (hasCode(problem, 'ENOENT') || problem instanceof SyntaxError) return undefined;
    throw problem;
  }
}

/** Whether the process still runs. Of another machine’s nobody here knows, so it is taken to. */
function isAlive({ host, pid, started }: Holder): boolean {
  if (host !== hostname()) return true;
  const now = tellProcess(pid);
  return now !== undefined && now === started;
}

/** Not where a person took the lock away, and another run made its own. */
function release(path: string): void {
  if (readHolder(path)?.pid === process.pid) rmSync(path, { force: true });
}

function describeSelf(does: string): Holder {
  return {
    does,
    pid: process.pid,
    host: hostname(),
    started: tellProcess(process.pid) ?? '',
    since: new Date().toISOString(),
  };
}

function tellBusy(path: string, { does, pid, host, since }: Holder): Facts {
  const lock = relative(process.cwd(), path);
  return { does, pid, host, since: tellTime({ since }), lock };
}

/** `2026-05-31 14:02:11`, by the clock on the wall. */
function tellTime({ since }: Pick<Holder, 'since'>): string {
  return new Date(since).toLocaleString('sv');
}

const holderSchema = z.object({
  does: z.string(),
  pid: z.int(),
  host: z.string(),
  /** Tells the process from a later one of the same number. */
  started: z.string(),
  since: z.iso.datetime(),
});

type Holder = z.infer<typeof holderSchema>;

type Found =
  | { readonly is: 'taken'; readonly left?: Holder }
  | { readonly is: 'held'; readonly by: Holder }
  | { readonly is: 'guarded' };

export interface Lock {
  /** The lock’s file. */
  readonly path: string;
  /** What others read that this run does: “builds the site into dist”. */
  readonly does: string;
  readonly print: (line: string) => void;
  /** In ms, how long a live lock is waited for. */
  readonly patience?: number | undefined;
}
