import type { Quantity } from './quantities.ts';
import type { Token } from './tokens.ts';
import { toWordSet } from './word-set.ts';

/**
 * Gathers the quantities that stand in one list (“up to 22× and 5.7×”, “17.1 ms and 6.4 ms”) and
 * gives each list the stretches of the sentence before and after it that can say what it measures.
 */
export function listPhrases(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
): readonly Phrase[] {
  const lists: Quantity[][] = [];
  for (const quantity of quantities) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && isListed(tokens, last, quantity)) list.push(quantity);
    else lists.push([quantity]);
  }
  const phrases: Phrase[] = [];
  let floor = 0;
  for (const [index, list] of lists.entries()) {
    const [first, last] = [list[0], list.at(-1)];
    if (!first || !last) continue;
    const next = lists.slice(index + 1).find(isMeasurable)?.[0];
    const lead = skipFillers(tokens, first.from, floor);
    const isBracketed = tokens[lead - 1]?.text === '(' && tokens[last.to]?.text === ')';
    const right = splitRight(tokens, isBracketed ? last.to + 1 : last.to, {
      limit: next?.from ?? tokens.length,
      list,
    });
    const left = { from: findClauseStart(tokens, first.from, floor), to: lead };
    phrases.push({
      list,
      from: first.from,
      to: last.to,
      lead: tokens[lead - 1]?.lower ?? '',
      leadAt: lead - 1,
      left,
      ...right,
    });
    if (isMeasurable(list)) floor = right.rest.to;
  }
  return phrases;
}

/** Bare numbers and settings part no words: “on 8 GPUs”, “4-bit kernels”. */
function isMeasurable([first]: readonly Quantity[]): boolean {
  if (first && !first.unit && !Number.isInteger(first.value)) return true;
  return first?.unit !== undefined && first.unit.sort !== 'setting' && first.unit.sort !== 'count';
}

/** In one unit, or a factor and a share side by side: “17%, 2.5x and 2.3x reductions”. */
function isListed(tokens: readonly Token[], last: Quantity, next: Quantity): boolean {
  if (last.unit?.name === next.unit?.name) return isJoint(tokens, last.to, next.from);
  const isComparable = [last, next].every(
    ({ unit }) => unit?.sort === 'ratio' || unit?.sort === 'share',
  );
  const joint = tokens
    .slice(last.to, next.from)
    .map(({ lower }) => lower)
    .join(' ');
  return isComparable && /^(?:,|and|, and)$/u.test(joint);
}

function isJoint(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  return (
    between.length > 0 &&
    between.length <= JOINT_LENGTH &&
    between.every(({ lower }) => JOINTS.has(lower))
  );
}

const JOINT_LENGTH = 5;
const JOINTS: ReadonlySet<string> = toWordSet(`
  , and or & / a an by up to about around ~ ∼ ≈ approximately over even nearly +
`);

/** Steps back over hedges and articles to the word that the number hangs on. */
function skipFillers(tokens: readonly Token[], from: number, floor: number): number {
  let at = from;
  while (at > floor && FILLERS.has(tokens[at - 1]?.lower ?? '')) {
    const isRealAt =
      tokens[at - 1]?.lower === 'at' && !/^(?:least|most)$/u.test(tokens[at]?.lower ?? '');
    const isRealTo = tokens[at - 1]?.lower === 'to' && tokens[at - 2]?.lower !== 'up';
    const isRealOf =
      tokens[at - 1]?.lower === 'of' &&
      !/^(?:average|maximum|mean|total|factor|minimum|median)$/u.test(tokens[at - 2]?.lower ?? '');
    if (isRealAt || isRealTo || isRealOf) break;
    at -= 1;
  }
  return at;
}

const FILLERS: ReadonlySet<string> = toWordSet(`
  upto a an the up to about around approximately roughly nearly almost only just merely over more
  less than at least most as much high low little few fewer average on mean of no within below
  under above ~ ∼ ≈ < > ≤ ≥ $ + - − overall another even maximum factor some well greater beyond
  between from ranging exceeding total remarkable significant impressive additional further
  extra respectively averaging = close
`);

/** The farthest a number may stand from what it measures, in tokens. */
const REACH = 24;

function findClauseStart(tokens: readonly Token[], from: number, floor: number): number {
  let at = from;
  const least = Math.max(floor, from - REACH);
  if (tokens[at - 1]?.text === ':') at -= 1;
  while (at > least && !CLAUSE_ENDS.has(tokens[at - 1]?.lower ?? '')) at -= 1;
  return at;
}

const CLAUSE_ENDS: ReadonlySet<string> = toWordSet(`
  ; : — while whereas although but without
`);

/** Splits what follows into the noun phrase of the number (`head`) and what that is of (`rest`). */
function splitRight(
  tokens: readonly Token[],
  from: number,
  { limit, list }: Surroundings,
): Pick<Phrase, 'head' | 'rest'> {
  const end = Math.min(limit, from + REACH);
  let middle: number | undefined;
  let to = from;
  while (to < end) {
    const word = tokens[to]?.lower ?? '';
    const joins = isJoiner(tokens, to, from);
    if (!joins && STOPS.has(word) && !(word === ',' && middle !== undefined && list.length > 2))
      break;
    if (word === 'and' && (to === from || startsAnother(tokens, to + 1, limit))) break;
    if (word === 'or' && to === from) break;
    if (middle === undefined && joins) middle = to;
    to += 1;
  }
  return { head: { from, to: middle ?? to }, rest: { from: middle ?? to, to } };
}

/** Whether a word leads to what is measured: “reduction in …”, “3% of …”, “reductions on …”. */
function isJoiner(tokens: readonly Token[], at: number, from: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (word === 'in' || word === 'of') return true;
  if (word === 'as' && at === from) return true;
  const before = tokens[at - 1]?.lower ?? '';
  return (
    (word === 'on' || word === 'for') &&
    at > from &&
    /^(?:reduction|saving|improvement)s?$/u.test(before)
  );
}

/** Whether a number or a verb comes soon after “and”. */
function startsAnother(tokens: readonly Token[], from: number, limit: number): boolean {
  const between = tokens.slice(from, limit);
  const isNear = limit < tokens.length && between.length < SOON;
  if (isNear && !between.some(({ lower }) => lower === ',' || lower === 'and')) return true;
  const lead = tokens[skipFillers(tokens, limit, from) - 1]?.lower ?? '';
  const isOwnClause = /^(?:by|is|are|was|were|to|of)$/u.test(lead) && limit - from < CLAUSE;
  if (
    limit < tokens.length &&
    isOwnClause &&
    !between.some(({ lower }) => STOPS.has(lower) && !CLAUSE_WORDS.has(lower))
  )
    return true;
  const word = tokens[from]?.lower ?? '';
  return /(?:ing|s|ed)$/u.test(word) && VERBS.test(word);
}

const SOON = 5;
/** A short clause that ends in a number: “and energy use is cut by 3x”. */
const CLAUSE = 10;
const CLAUSE_WORDS = toWordSet('is are was were by to can of');
const VERBS =
  /^(?:reduc|improv|achiev|increas|decreas|deliver|provid|attain|sav|lower|outperform|enabl|maintain|consum|requir|show)/u;

const STOPS: ReadonlySet<string> = toWordSet(`
  yet . , ; : ( ) — – [ than compared over versus vs while when whereas which that via yet using with
  without on for by at from under through across as to but respectively is are was were if
  against among during after before even making achieving can because due since where
  relatively thus within between into
`);

/** A list of quantities with the stretches of tokens that can say what they measure. */
export interface Phrase {
  readonly list: readonly Quantity[];
  readonly from: number;
  readonly to: number;
  /** The word that the list hangs on, hedges left out: “by”, “of”, “achieves”. */
  readonly lead: string;
  readonly leadAt: number;
  readonly left: Stretch;
  readonly head: Stretch;
  readonly rest: Stretch;
}

interface Surroundings {
  /** Where the next number stands. */
  readonly limit: number;
  readonly list: readonly Quantity[];
}

/** Indices of tokens, `to` after the last one. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
