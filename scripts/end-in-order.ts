import { reportFault } from '../src/commands/report-fault.ts';
import { describeFailure } from '../src/report/describe-failure.ts';
import { makeReport } from '../src/report/report.ts';

/**
 * Lets a command end in good order, whatever ends it: a signal, or a fault that nobody caught, which is
 * told in sentences where a person can mend it. What the run holds is given back on the way out.
 */
export function endInOrder(): void {
  process.on('uncaughtException', (problem) => {
    printFault(problem);
    process.exit(1);
  });
  process.on('exit', (code) => {
    // Node's own word for a promise that nothing keeps any more.
    if (code === 13) console.error('A program beneath ended without an answer. Run it again.');
  });
  for (const [signal, code] of SIGNALS) {
    process.on(signal, () => {
      // Who presses it again doesn't want to wait.
      const first = finish;
      finish = undefined;
      if (first) return first();
      console.error('\nStopped. To go on, run the command again.');
      process.exit(code);
    });
  }
}

/** Lets the first signal end the work early, for a command that has something to finish. */
export function finishFirst(task: () => void): void {
  finish = task;
}

let finish: (() => void) | undefined;

/** In sentences where a person can mend it, else with its stack. */
export function printFault(problem: unknown): void {
  const report = makeReport();
  if (!reportFault(problem, report))
    for (const line of describeFailure(problem)) console.error(line);
  for (const { id, happened, mend } of report.list()) {
    console.error(`error  ${id}\n       ${happened}\n       mend: ${mend}`);
  }
}

/** With the codes that a shell expects of a program that they ended. */
const SIGNALS = [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;
