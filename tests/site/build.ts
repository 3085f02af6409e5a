import { spawn } from 'node:child_process';

/**
 * Builds a survey into a folder by the command that an editor uses, with nothing kept from earlier
 * builds; throws with all that was printed.
 */
export async function buildSurvey(content: string, out: string): Promise<void> {
  const args = ['scripts/build.ts', '--content', content, '--out', out];
  const env = { ...forgetVitest(process.env), SURVEY_CACHE: `${out}-cache` };
  const child = spawn(process.execPath, args, { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`The build of ${content} failed:\n${output}`);
}

/** Without what the test runner sets, under which Astro and Vite would build for tests. */
function forgetVitest(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = /^(?:NODE_ENV|VITEST|TEST|MODE|DEV|PROD|SSR|BASE_URL)(?:_|$)/u;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}
