import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { metadataFileSchema } from '../../src/model/metadata.ts';
import { readYaml } from '../../src/text/read-yaml.ts';
import { digestTree, type Tree } from './digest-tree.ts';
import type { Ended } from './run-struck.ts';
import { findWorkshop, listFolders, runIn, type States, type Subject } from './survey-states.ts';

/**
 * Lets a fault come over a command, looks at what it left, lets the command run again, and looks at
 * what came of that. What is listed under `wrong` must not be.
 */
export async function tryFault(states: States, subject: Subject, fault: Fault): Promise<Tried> {
  const home = join(states.start, '..', 'trial');
  rmSync(home, { recursive: true, force: true });
  cpSync(states.start, home, { recursive: true });
  const ended = await runIn(home, { ...subject, ...toSetting(fault, home) });
  const left = judgeLeft(digestTree(home), states, fault);
  const wrong = [...judgeEnd(ended, fault), ...left.wrong];
  if (fault.what !== 'vanish' && !hasKept(home, states.start))
    wrong.push('looked-up facts are lost');
  // What vanished is an editor's, who puts it back.
  cpSync(join(states.start, 'content'), join(home, 'content'), { recursive: true, force: false });

  const again = await runIn(home, subject);
  if (again.code !== 0) wrong.push(`the next run failed: ${again.output}`);
  const tree = digestTree(home);
  for (const path of listOther(tree, states.after)) wrong.push(`after the next run: ${path}`);
  if (existsSync(findWorkshop(home))) wrong.push('after the next run: a folder in the project');
  return { left: left.state, ended, wrong };
}

function toSetting({ what, step, after }: Fault, home: string) {
  if (after !== undefined) return { killAfter: after };
  return { strike: `${what} ${step ?? 1} ${listFolders(home)}` };
}

/** A process that goes on after a fault says what is so, what to do, and that it failed. */
function judgeEnd({ code, killed, output }: Ended, { what }: Fault): string[] {
  if (killed || code === 0) return [];
  if (what === 'SIGINT' && code === 130) return [];
  return /^ +mend: /mu.test(output) ? [] : [`no sentence on what to do: ${output}`];
}

function judgeLeft(tree: Tree, states: States, { what }: Fault): Left {
  const wrong: string[] = [];
  const site = judgeSite(tree, states);
  if (site === undefined) wrong.push('the site is neither the old one nor the new');
  let fresh = 0;
  for (const [path, digest] of tree) {
    if (!path.startsWith('content/') || isOfRun(path)) continue;
    if (digest === states.before.get(path)) continue;
    if (digest === states.after.get(path)) fresh += path.startsWith('content/papers/') ? 1 : 0;
    else if (path !== LOCK_FILE) wrong.push(`${path} is neither the old one nor the new`);
  }
  const rest = [...tree.keys()].filter(isOfRun);
  // What is killed has no time to clear away its own, and a disk that fails may refuse to.
  if (what !== 'kill' && what !== 'EIO' && rest.length > 0)
    wrong.push(`left behind: ${rest.slice(0, 3).join(', ')}`);
  return {
    wrong,
    state: [`${fresh} new`, site, rest.length > 0 && 'rest'].filter(Boolean).join(', '),
  };
}

/** Which site stands; undefined where it is none that is whole. */
function judgeSite(tree: Tree, { before, after }: States): string | undefined {
  const folders = [
    ['old site', 'dist', before],
    ['new site', 'dist', after],
    ['old site to be restored', '.dist-outgoing', before],
  ] as const;
  if (folder(before, 'dist').size === 0) return '';
  for (const [state, at, wanted] of folders) {
    if (isSame(folder(tree, at), folder(wanted, 'dist'))) return state;
  }
  return undefined;
}

function folder(tree: Tree, name: string): Tree {
  const inside = [...tree].filter(([path]) => path.startsWith(`${name}/`));
  return new Map(inside.map(([path, digest]) => [path.slice(name.length), digest]));
}

function isSame(a: Tree, b: Tree): boolean {
  return listOther(a, b).length === 0;
}

function listOther(a: Tree, b: Tree): readonly string[] {
  const paths = [...new Set([...a.keys(), ...b.keys()])].filter(
    (path) => a.get(path) !== b.get(path),
  );
  return paths.filter((path) => !path.startsWith('cache/') || path.endsWith('.tmp'));
}

/** What a run makes for itself alone. */
function isOfRun(path: string): boolean {
  return /^content\/\.conspectus|^\.dist-|\.incoming$/u.test(path);
}

/** It grows by each answer, so it passes through many states, in all of which it has what it had. */
const LOCK_FILE = 'content/metadata/papers.yaml';

function hasKept(home: string, start: string): boolean {
  const [now, earlier] = [home, start].map((folder) =>
    readFileSync(join(folder, LOCK_FILE), 'utf8'),
  );
  const { data } = readYaml(now ?? '', metadataFileSchema);
  const wanted = readYaml(earlier ?? '', metadataFileSchema).data ?? {};
  return data !== undefined && Object.keys(wanted).every((id) => id in data);
}

export interface Fault {
  readonly what: 'kill' | 'SIGINT' | 'ENOSPC' | 'EIO' | 'vanish';
  /** At which step on the disk it comes. */
  readonly step?: number;
  /** Or after how many ms. */
  readonly after?: number;
}

interface Tried {
  /** What stood after the fault. */
  readonly left: string;
  readonly ended: Ended;
  readonly wrong: readonly string[];
}

interface Left {
  readonly wrong: readonly string[];
  readonly state: string;
}
