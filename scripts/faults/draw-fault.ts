import type { Fault } from './try-fault.ts';
import type { States } from './survey-states.ts';

/**
 * Draws a fault and its moment: mostly kills, of which half come at a step on the disk, and of these
 * every other among the last, where the new takes the place of the old.
 */
export function drawFault(random: () => number, { steps, took }: States): Fault {
  const pick = (below: number) => Math.floor(random() * below);
  const what = OTHERS[pick(OTHERS.length * 4)] ?? 'kill';
  if (what === 'kill' && random() < 0.5) return { what, after: Math.round(random() * took) };
  const last = what === 'vanish' ? steps.read : steps.write;
  return { what, step: random() < 0.5 ? 1 + pick(last) : last - pick(Math.min(LATE, last)) };
}

/** So many steps a swap takes, with what comes after it. */
const LATE = 12;

const OTHERS = ['SIGINT', 'ENOSPC', 'EIO', 'vanish'] as const;
