import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs a command of the project to its end, or until `killAfter` ms are over, with a fault on its way. */
export async function runStruck({ args, env, strike, killAfter }: Struck): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', STRIKE, ...args], {
    cwd: ROOT,
    env: { ...forgetVitest(process.env), ...env, STRIKE: strike ?? '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const timer = killAfter !== undefined && setTimeout(() => child.kill('SIGKILL'), killAfter);
  const started = performance.now();
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      if (timer) clearTimeout(timer);
      resolve({ code, killed: signal === 'SIGKILL', output, took: performance.now() - started });
    });
  });
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STRIKE = new URL('strike.ts', import.meta.url).href;

/** Without what a test runner sets, under which Astro and Vite would build for tests. */
function forgetVitest(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = /^(?:NODE_ENV|VITEST|TEST|MODE|DEV|PROD|SSR|BASE_URL)(?:_|$)/u;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}

interface Struck {
  /** The script and its arguments. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What `strike.ts` is to do; nothing without. */
  readonly strike?: string | undefined;
  readonly killAfter?: number | undefined;
}

export interface Ended {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly killed: boolean;
  /** What it printed, on both streams. */
  readonly output: string;
  /** In ms. */
  readonly took: number;
}
