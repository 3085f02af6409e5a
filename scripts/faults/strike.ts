import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/**
 * Loaded before a command (`node --import`), brings a fault over it at one of its steps on the disk.
 *
 * `STRIKE` is `<what> <step> <folder>…`; steps are counted in those folders alone. What: `kill`, at a
 * file that is half written; `SIGINT`; an error of the system once (`EIO`), or from then on (`ENOSPC`);
 * `vanish`, which takes away a file that is about to be read; `count` only says how many steps there are.
 */
const [what = '', step = '', ...folders] = (process.env['STRIKE'] ?? '').split(' ');
const steps = { write: 0, read: 0 };

for (const name of ['writeFile', 'appendFile']) strikeAt(name, 'writes');
for (const name of ['mkdir', 'copyFile']) strikeAt(name, 'adds');
for (const name of ['rename', 'rm', 'rmdir', 'unlink']) strikeAt(name, 'moves');
strikeAt('readFile', 'reads');
shortenPauses();
syncBuiltinESMExports();
process.on('exit', () => {
  if (what === 'count') console.error(`steps: ${steps.write} ${steps.read}`);
});

function strikeAt(name: string, kind: Kind): void {
  wrap(fs, `${name}Sync`, (args) => bringFault(args, kind));
  wrap(fs.promises, name, (args) => bringFault(args, kind));
}

/** Puts something before a function of Node; an error that it throws comes as the function's own would. */
function wrap(module: object, name: string, before: (args: readonly unknown[]) => void): void {
  const real: unknown = Reflect.get(module, name);
  if (typeof real !== 'function') throw new Error(`Node has no ${name}.`);
  const isAsync = module === fs.promises;
  Reflect.set(module, name, (...args: unknown[]): unknown => {
    try {
      before(args);
    } catch (problem) {
      if (isAsync) return Promise.reject(problem instanceof Error ? problem : new Error(name));
      throw problem;
    }
    const result: unknown = Reflect.apply(real, module, args);
    return result;
  });
}

function bringFault(args: readonly unknown[], kind: Kind): void {
  const path = args[0] instanceof URL ? fileURLToPath(args[0]) : String(args[0]);
  if (!folders.some((folder) => path.startsWith(folder))) return;
  if (kind === 'reads') {
    steps.read += 1;
    if (what === 'vanish' && steps.read === Number(step)) fs.unlinkSync(path);
    return;
  }
  steps.write += 1;
  if (what === 'ENOSPC' ? steps.write < Number(step) : steps.write !== Number(step)) return;
  if (what === 'SIGINT') process.kill(process.pid, 'SIGINT');
  if (what === 'ENOSPC' && kind === 'moves') return;
  if (kind === 'writes' && (what === 'kill' || what === 'ENOSPC')) writeHalf(path, args[1]);
  if (what === 'kill') process.kill(process.pid, 'SIGKILL');
  if (what === 'ENOSPC' || what === 'EIO') throw makeFault(what, path);
}

function writeHalf(path: string, data: unknown): void {
  if (typeof data !== 'string' && !(data instanceof Uint8Array)) return;
  const file = fs.openSync(path, 'w');
  fs.writeSync(file, data.slice(0, data.length / 2).toString());
  fs.closeSync(file);
}

function makeFault(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: brought by a test, write`), {
    code,
    syscall: 'write',
    path,
  });
}

/** Between questions to a service, which here is our own. */
function shortenPauses(): void {
  const real = timers.setTimeout;
  Reflect.set(timers, 'setTimeout', (ms: number) => real(Math.min(ms, 5)));
}

type Kind = 'writes' | 'adds' | 'moves' | 'reads';
