import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRandom } from './bench/vary-text.ts';
import { readCommandLine } from './command-line.ts';
import { drawFault } from './faults/draw-fault.ts';
import { startService } from './faults/service.ts';
import { COMMANDS, makeStates } from './faults/survey-states.ts';
import { tryFault } from './faults/try-fault.ts';

const usage = `npm run test:kills -- [options]
Kills commands that write, and brings other faults over them, at random moments: a full disk, a disk
that fails once, a file that vanishes, Ctrl+C. What was there before must be whole after each, the next
run must complete, and nothing may stay behind.

  --runs N       how many faults (300)
  --seed N       which ones (1)
  --only NAME    of one command: ${COMMANDS.join(', ')}`;

/** How many of a hundred faults come over each. */
const SHARES = { ingest: 45, enrich: 25, build: 15, pack: 15 };

const { getText } = readCommandLine({ usage, texts: ['runs', 'seed', 'only'] });
const runs = Number(getText('runs') ?? 300);
const random = makeRandom(Number(getText('seed') ?? 1));
const only = getText('only');
const root = await mkdtemp(join(tmpdir(), 'conspectus-kills-'));
const service = await startService();
let failed = 0;
for (const command of COMMANDS) {
  if (only !== undefined && only !== command) continue;
  const subject = { command, env: service.env };
  const states = await makeStates(join(root, command), subject);
  const count = only === undefined ? Math.round((runs * SHARES[command]) / 100) : runs;
  for (let run = 1; run <= count; run += 1) {
    const fault = drawFault(random, states);
    const { left, wrong } = await tryFault(states, subject, fault);
    const when = fault.after === undefined ? `step ${fault.step}` : `${fault.after} ms`;
    console.log(`${command} ${run}/${count}  ${fault.what} at ${when}: ${left}`);
    for (const line of wrong) console.log(`  WRONG ${line}`);
    if (wrong.length > 0) failed += 1;
  }
}
service.close();
await rm(root, { recursive: true, force: true });
console.log(`${failed} of the faults did harm.`);
process.exitCode = failed > 0 ? 1 : 0;
