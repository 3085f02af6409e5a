import { readFileSync } from 'node:fs';
import { hasCode } from './has-code.ts';

/**
 * Says something of a running process that no later one of the same number shares, as far as the
 * system tells: nothing but `''` where it has no `/proc`. Undefined where there is no such process.
 */
export function tellProcess(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (problem) {
    // One that belongs to somebody else may not be signalled, but is there.
    if (hasCode(problem, 'ESRCH')) return undefined;
  }
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name, in brackets, may hold anything; after it come the state and, as the 20th, the start.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return GONE.has(fields[0] ?? '') ? undefined : `${boot} ${fields[19] ?? ''}`;
  } catch {
    return '';
  }
}

/** States of what has ended, and only waits for its parent to notice. */
const GONE = new Set(['Z', 'X']);
