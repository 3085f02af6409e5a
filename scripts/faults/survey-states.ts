import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nameWorkshop } from '../../src/commands/make-in-project.ts';
import { nameBeside } from '../../src/commands/replace-site.ts';
import { digestTree, type Tree } from './digest-tree.ts';
import { runStruck, type Ended } from './run-struck.ts';

/**
 * Lays down, below a scratch folder, a small survey as an editor's change of its sources finds it and
 * as a command leaves it after that: what a fault on the way may meet, and what must come of it.
 */
export async function makeStates(root: string, subject: Subject): Promise<States> {
  const [before, after] = [join(root, 'before'), join(root, 'after')];
  cpSync(SURVEY, join(before, 'content'), { recursive: true });
  const makesSite = subject.command === 'build' || subject.command === 'pack';
  await settle(before, { ...subject, command: makesSite ? 'build' : 'ingest' });
  cpSync(before, after, { recursive: true });
  changeSources(after);
  const { output, took } = await settle(after, {
    ...subject,
    strike: `count 0 ${listFolders(after)}`,
  });
  const [write = 0, read = 0] = (/^steps: (.*)$/mu.exec(output)?.[1] ?? '').split(' ').map(Number);
  const start = join(root, 'start');
  cpSync(before, start, { recursive: true });
  changeSources(start);
  return {
    start,
    before: digestTree(before),
    after: digestTree(after),
    steps: { write, read },
    took,
  };
}

/** Runs the command on the survey in a folder, which also has its site and its cache. */
export function runIn(home: string, { command, env, ...fault }: Subject & Fault): Promise<Ended> {
  const args = [`scripts/${command}.ts`, '--content', join(home, 'content')];
  if (command === 'build' || command === 'pack') args.push('--out', join(home, 'dist'));
  if (command === 'enrich') args.push('--contact', 'ada@seamarks.example');
  const caches = {
    SURVEY_CACHE: join(home, 'cache'),
    // Halves the time of a run.
    NODE_COMPILE_CACHE: join(home, '..', 'compiled'),
  };
  return runStruck({ args, env: { ...env, ...caches }, ...fault });
}

/** Where a run on the survey in a folder writes, as `strike.ts` takes it. */
export function listFolders(home: string): string {
  return `${home} ${findWorkshop(home)}`;
}

/** The folder in the project where a site is made that is to stand elsewhere. */
export function findWorkshop(home: string): string {
  return nameWorkshop(nameBeside(join(home, 'dist'), 'incoming'));
}

async function settle(home: string, subject: Subject & Fault): Promise<Ended> {
  const ended = await runIn(home, subject);
  if (ended.code !== 0) throw new Error(`A run without faults failed:\n${ended.output}`);
  rmSync(join(home, 'cache'), { recursive: true, force: true });
  return ended;
}

/** So that pages are written anew, come, move to another chapter and go. */
function changeSources(home: string): void {
  const at = (path: string) => join(home, 'content', path);
  const winter = readFileSync(at('sources/winter.txt'), 'utf8');
  const cut = winter.replace('1.4 miles', '1.5 miles').replace(/The Station Cat[\s\S]*?\n·\n/u, '');
  writeFileSync(at('sources/winter.txt'), cut);
  writeFileSync(at('sources/spring.txt'), NEW);
  rmSync(at('corrections/chapters.yaml'));
}

const NEW = `Foam for Fog: Quieter Horns

A horn wakes the keeper it serves. We line the horn of a harbour with foam and measure what is heard at sea and in bed. In bed it is 12 dB quieter, and at sea nobody who was asked noticed in forty nights.
`;

const SURVEY = fileURLToPath(new URL('../../tests/fixtures/surveys/lighthouses', import.meta.url));

/** The commands that write. */
export const COMMANDS = ['ingest', 'enrich', 'build', 'pack'] as const;

export interface Subject {
  readonly command: (typeof COMMANDS)[number];
  readonly env: Readonly<Record<string, string>>;
}

interface Fault {
  /** What `strike.ts` is to do. */
  readonly strike?: string;
  /** In ms. */
  readonly killAfter?: number;
}

export interface States {
  /** The folder as the command finds it. */
  readonly start: string;
  readonly before: Tree;
  readonly after: Tree;
  /** So many steps on the disk a run without faults takes. */
  readonly steps: { readonly write: number; readonly read: number };
  /** In ms. */
  readonly took: number;
}
