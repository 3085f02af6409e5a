import type { Quantity } from './quantities.ts';
import type { Token } from './tokens.ts';

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
    const isNext = last?.unit?.name === quantity.unit?.name;
    if (list && last && isNext && isJoint(tokens, last.to, quantity.from)) list.push(quantity);
    else lists.push([quantity]);
  }
  return lists.flatMap((list, index) => {
    const [first, last] = [list[0], list.at(-1)];
    if (!first || !last) return [];
    const limit = lists[index + 1]?.[0]?.from ?? tokens.length;
    const floor = lists[index - 1]?.at(-1)?.to ?? 0;
    const lead = skipFillers(tokens, first.from, floor);
    return [
      {
        list,
        from: first.from,
        to: last.to,
        lead: tokens[lead - 1]?.lower ?? '',
        leadAt: lead - 1,
        left: { from: findClauseStart(tokens, first.from, floor), to: lead },
        ...splitRight(tokens, last.to, limit),
      },
    ];
  });
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
const JOINTS: ReadonlySet<string> = new Set([
  ',',
  'and',
  'or',
  '&',
  '/',
  'a',
  'an',
  'by',
  'up',
  'to',
  'about',
  'around',
  '~',
  '∼',
  '≈',
  'approximately',
  'over',
  'even',
  'nearly',
  '+',
]);

/** Steps back over hedges and articles to the word that the number hangs on. */
function skipFillers(tokens: readonly Token[], from: number, floor: number): number {
  let at = from;
  while (at > floor && FILLERS.has(tokens[at - 1]?.lower ?? '')) {
    const isRealTo = tokens[at - 1]?.lower === 'to' && tokens[at - 2]?.lower !== 'up';
    const isRealOf =
      tokens[at - 1]?.lower === 'of' &&
      !/^(?:average|maximum|mean|total|factor|minimum|median)$/u.test(tokens[at - 2]?.lower ?? '');
    if (isRealTo || isRealOf) break;
    at -= 1;
  }
  return at;
}

const FILLERS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'up',
  'to',
  'about',
  'around',
  'approximately',
  'roughly',
  'nearly',
  'almost',
  'only',
  'just',
  'merely',
  'over',
  'more',
  'less',
  'than',
  'at',
  'least',
  'most',
  'as',
  'much',
  'high',
  'low',
  'little',
  'few',
  'fewer',
  'average',
  'on',
  'mean',
  'of',
  'no',
  'within',
  'below',
  'under',
  'above',
  '~',
  '∼',
  '≈',
  '<',
  '>',
  '≤',
  '≥',
  '$',
  '+',
  '-',
  '−',
  'an',
  'overall',
  'another',
  'even',
  'maximum',
  'factor',
  'some',
  'well',
  'greater',
  'beyond',
  'between',
  'from',
  'ranging',
  'exceeding',
  'total',
  'remarkable',
  'significant',
  'impressive',
  'additional',
  'further',
  'extra',
  'respectively',
  'averaging',
  '=',
  'merely',
  'close',
]);

/** The farthest a number may stand from what it measures, in tokens. */
const REACH = 24;

function findClauseStart(tokens: readonly Token[], from: number, floor: number): number {
  let at = from;
  const least = Math.max(floor, from - REACH);
  while (at > least && !CLAUSE_ENDS.has(tokens[at - 1]?.lower ?? '')) at -= 1;
  return at;
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set([
  ';',
  ':',
  '—',
  'while',
  'whereas',
  'although',
  'but',
  'without',
]);

/** Splits what follows into the noun phrase of the number (`head`) and what that is of (`rest`). */
function splitRight(
  tokens: readonly Token[],
  from: number,
  limit: number,
): Pick<Phrase, 'head' | 'rest'> {
  const end = Math.min(limit, from + REACH);
  let middle: number | undefined;
  let to = from;
  while (to < end) {
    const word = tokens[to]?.lower ?? '';
    const next = tokens[to + 1]?.lower ?? '';
    if (STOPS.has(word) || (word === 'relative' && next === 'to')) break;
    if (word === 'and' && startsAnother(tokens, to + 1, limit)) break;
    if (to === from && (word === 'and' || word === 'or')) break;
    if (middle === undefined && /^(?:in|of)$/u.test(word)) middle = to;
    to += 1;
  }
  return { head: { from, to: middle ?? to }, rest: { from: middle ?? to, to } };
}

/** Whether a number or a verb comes soon after “and”. */
function startsAnother(tokens: readonly Token[], from: number, limit: number): boolean {
  if (limit < tokens.length && limit - from < SOON) return true;
  const word = tokens[from]?.lower ?? '';
  return /(?:ing|s|ed)$/u.test(word) && VERBS.test(word);
}

const SOON = 5;
const VERBS =
  /^(?:reduc|improv|achiev|increas|decreas|deliver|provid|attain|sav|lower|outperform|enabl|maintain|consum|requir|show)/u;

const STOPS: ReadonlySet<string> = new Set([
  '.',
  ',',
  ';',
  ':',
  '(',
  ')',
  '—',
  '–',
  '[',
  'than',
  'compared',
  'over',
  'versus',
  'vs',
  'while',
  'when',
  'whereas',
  'which',
  'that',
  'via',
  'using',
  'with',
  'without',
  'on',
  'for',
  'by',
  'at',
  'from',
  'under',
  'through',
  'across',
  'as',
  'to',
  'but',
  'respectively',
  'is',
  'are',
  'was',
  'were',
  'if',
  'against',
  'among',
  'during',
  'after',
  'before',
  'even',
  'making',
  'achieving',
  'per',
  'can',
  'because',
  'due',
  'since',
  'where',
  'relatively',
  'versus',
  'thus',
  'within',
  'between',
  'into',
]);

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

/** Indices of tokens, `to` after the last one. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
