import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeRandom } from '../../scripts/bench/vary-text.ts';
import { startService } from '../../scripts/faults/service.ts';
import { makeStates } from '../../scripts/faults/survey-states.ts';
import { tryFault, type Fault } from '../../scripts/faults/try-fault.ts';

/** A few of the faults that `npm run test:kills` brings by the hundred, over site builds too. */
const random = makeRandom(7);

it('an ingest that is killed or fails at a step leaves whole pages, and the next completes', async () => {
  const { states, subject } = await prepare('ingest');
  const { write, read } = states.steps;
  const faults: readonly (readonly [Fault, number | null])[] = [
    [{ what: 'kill', step: draw(write) }, null],
    // While pages move into their places, which is what the last steps are.
    [{ what: 'kill', step: write - 2 - draw(5) }, null],
    [{ what: 'ENOSPC', step: draw(8) }, 1],
    [{ what: 'vanish', step: draw(read) }, 1],
    [{ what: 'SIGINT', step: draw(write - 4) }, 130],
  ];
  for (const [fault, code] of faults) {
    const { ended, wrong } = await tryFault(states, subject, fault);
    expect({ fault, code: ended.code, wrong }).toEqual({ fault, code, wrong: [] });
  }
}, 120_000);

it('an enrich that is killed keeps what was looked up, and the next goes on', async () => {
  const { states, subject } = await prepare('enrich');
  const fault = { what: 'kill', step: draw(states.steps.write) } as const;
  expect((await tryFault(states, subject, fault)).wrong).toEqual([]);
}, 120_000);

function draw(below: number): number {
  return 1 + Math.floor(random() * below);
}

async function prepare(command: 'ingest' | 'enrich') {
  const root = await mkdtemp(join(tmpdir(), 'faults-'));
  const service = await startService();
  onTestFinished(async () => {
    service.close();
    await rm(root, { recursive: true, force: true });
  });
  const subject = { command, env: service.env };
  return { states: await makeStates(root, subject), subject };
}
