import { spawn } from 'node:child_process';
import { styleText } from 'node:util';

/** The npm scripts that check something. Rounds follow each other; in a round two run at once. */
const ROUNDS = [
  // Writes the types of the content, which the lint needs.
  ['types', 'check -- --strict'],
  ['lint', 'test:unit', 'ingest -- --check', 'score', 'format:check', 'unused'],
  // Builds sites and drives browsers, so it has both cores for itself.
  ['test:site'],
];
const live = process.stdout.isTTY;
const running = new Set<string>();
const failed: string[] = [];
const wanted = process.argv.slice(2);
let passed = 0;

for (const round of ROUNDS) {
  const waiting = round.filter((check) => wanted.length === 0 || wanted.includes(check));
  await Promise.all([work(waiting), work(waiting)]);
}
if (failed.length > 0) console.log(`failed: ${failed.join(', ')}`);
console.log(`checks: ${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 || passed === 0 ? 1 : 0;

async function work(waiting: string[]): Promise<void> {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
    running.add(check);
    showRunning();
    const started = performance.now();
    const { ok, output } = await run(check);
    running.delete(check);
    if (ok) passed += 1;
    else failed.push(check);
    const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
    const word = ok ? styleText('green', 'passed') : styleText('red', 'FAILED');
    print(`${word}  ${seconds} s  npm run ${check}${ok ? '' : `\n${output.trimEnd()}\n`}`);
    showRunning();
  }
}

/** Runs one npm script to its end; its output is kept for the case that it fails. */
async function run(check: string): Promise<{ ok: boolean; output: string }> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...(live && { FORCE_COLOR: '1' }) };
  const child = spawn(`npm run --silent ${check}`, { shell: true, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ ok: code === 0, output })));
}

function print(line: string): void {
  process.stdout.write(live ? `\r\u001B[K${line}\n` : `${line}\n`);
}

function showRunning(): void {
  if (live) process.stdout.write(`\r\u001B[K${[...running].map((name) => `… ${name}`).join('  ')}`);
}
