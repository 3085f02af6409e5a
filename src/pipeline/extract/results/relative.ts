import type { Measure } from './find-measures.ts';
import type { Phrase } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import type { Token } from './tokens.ts';

/** Whether a number compares with a baseline: a factor always does, others where something changed. */
export function isRelative(
  { head, rest, left, lead, leadAt }: Phrase,
  { unit, changedFrom }: Quantity,
  { tokens, measures }: Sense,
): boolean {
  if (unit?.sort === 'ratio') return true;
  if (changedFrom !== undefined) return false;
  if (lead === 'by') return true;
  if (tokens.slice(head.from, rest.to).some(({ lower }) => CHANGED.test(lower))) return true;
  if (unit?.sort === 'share' && tokens[head.from]?.lower === 'of') return true;
  const isSpeedup = measures.some(
    ({ from, metric }) => metric === 'speedup' && from >= head.from && from < rest.to,
  );
  if (isSpeedup && unit?.sort === 'share') return true;
  const changes = measures.filter(
    ({ metric, from }) => !metric && !STATE.test(tokens[from]?.lower ?? ''),
  );
  if (changes.some(({ from }) => from >= head.from && from < rest.to)) return true;
  if (lead === 'of' && CHANGED.test(tokens[leadAt - 1]?.lower ?? '')) return true;
  if (unit?.sort === 'amount' || unit?.sort === 'size' || unit?.sort === 'count') return false;
  return changes.some(({ to }) => to > left.from && leadAt >= to - 1 && leadAt - to < NEAR);
}

const NEAR = 3;

/** Words that tell no difference: “the best hive reaches 29%”, “an accuracy exceeding 90%”. */
const STATE = /^(?:best|performance|efficien|exceed|benefit)/u;

const CHANGED =
  /^(?:savings?|reductions?|loss(?:es)?|drops?|degradation|increase|decrease|smaller|overheads?)$/u;

interface Sense {
  readonly tokens: readonly Token[];
  readonly measures: readonly Measure[];
}
