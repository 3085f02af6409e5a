import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

describe('a command', () => {
  it.each([
    { given: 'an unknown option', args: ['ingest', '--chekc'], code: 2, last: 'For help: --help' },
    { given: 'a word too many', args: ['ingest', 'check'], code: 2, last: 'For help: --help' },
    { given: 'a word too few', args: ['note'], code: 2, last: 'For help: --help' },
    { given: 'no folder', args: ['check', '--content', 'no/such'], code: 2, last: '--help' },
    { given: 'no site', args: ['relevance', '--out', 'no/such'], code: 1, last: 'npm run build' },
    { given: 'no survey', args: ['ingest', '--content', 'tests/lint'], code: 1, last: 'Next: ' },
    { given: 'a wish for help', args: ['pack', '--help'], code: 0, last: 'SURVEY_OUT' },
  ])('ends as it should, and says last what to do: $given', async ({ args, code, last }) => {
    const [name = '', ...rest] = args;
    const run = await runCommand([`scripts/${name}.ts`, ...rest]);
    expect(run.code).toBe(code);
    expect(run.printed.trimEnd().split('\n').at(-1)).toContain(last);
    expect(run.printed).not.toMatch(/^ +at /mu);
  });

  it('leaves nothing behind where Ctrl+C ends it', async () => {
    const scratch = await mkdtemp(join(tmpdir(), 'conspectus-stopped-'));
    onTestFinished(() => rm(scratch, { recursive: true }));
    const [content, out] = [join(scratch, 'content'), join(scratch, 'site')];
    await cp('tests/fixtures/surveys/ferries', content, { recursive: true });
    const args = ['scripts/build.ts', '--content', content, '--out', out];
    const run = await runCommand(args, { stopAt: 'Pages: ', cache: join(scratch, 'cache') });
    expect(run.code).toBe(130);
    expect((await readdir(scratch)).filter((name) => name !== 'cache')).toEqual(['content']);
  }, 60_000);
});

/** Runs a command to its end, or to Ctrl+C a while after it has printed something. */
async function runCommand(
  args: readonly string[],
  { stopAt, cache = '' }: { stopAt?: string; cache?: string } = {},
): Promise<{ code: number | null; printed: string }> {
  const env = { ...process.env, SURVEY_CACHE: cache };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (stopAt !== undefined && printed.includes(stopAt))
        setTimeout(() => child.kill('SIGINT'), 500);
    });
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, printed })));
}
