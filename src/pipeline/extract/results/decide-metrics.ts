import type { Measure } from './find-measures.ts';
import type { Phrase, Stretch } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { Metric, Unit } from './units.ts';

/**
 * Decides what the quantities of a phrase measure: one metric for all, one each where as many are
 * joined as there are quantities, or several for a single quantity (“reduces latency and energy by
 * 20%”); none where nothing near says it.
 */
export function decideMetrics(
  phrase: Phrase,
  { tokens, measures }: Sense,
): readonly (readonly Metric[])[] {
  const { list } = phrase;
  const unit = list[0]?.unit;
  const near = (stretch: Stretch) =>
    measures.filter(({ from, to }) => from >= stretch.from && to <= stretch.to);
  const sides = { head: near(phrase.head), rest: near(phrase.rest), left: near(phrase.left) };
  const isNamed = unit?.metric !== undefined && unit.sort !== 'points';
  const found = isNamed ? takeUnit(unit, sides) : read(phrase, sides, tokens);
  if (list.length > 1 && found.length === list.length) return found.map((metric) => [metric]);
  if (list.length === 1) return [found];
  return list.map(() => found.slice(0, 1));
}

/** A unit such as `ms` says by itself what it measures, unless a word near says better. */
function takeUnit({ metric, alsoOf = [] }: Unit, { head, rest, left }: Sides): readonly Metric[] {
  if (!metric) return [];
  const nearest = [...head, ...rest, ...left.toReversed()].find((measure) => measure.metric);
  return [nearest?.metric && alsoOf.includes(nearest.metric) ? nearest.metric : metric];
}

function read(phrase: Phrase, sides: Sides, tokens: readonly Token[]): readonly Metric[] {
  const isSized = [...sides.rest, ...(/^(?:is|are)$/u.test(phrase.lead) ? sides.left : [])].some(
    ({ metric }) => metric === 'memory' || metric === 'area',
  );
  const head = isSized && isOnlySmaller(sides.head, tokens) ? [] : readHead(sides.head, tokens);
  const rest = listJoined(sides.rest, tokens);
  const left = readLeft(phrase, sides.left, tokens);
  const isPartOf = tokens[phrase.to]?.lower === 'of';
  const hangsOnLeft = HANGS_ON_LEFT.test(phrase.lead);
  if (isPartOf && rest.length > 0) return rest;
  const isNear = phrase.lead === 'of' && isAdjacent(phrase, sides.left);
  if (head.length > 0 && (!isNear || left.length === 0)) return head;
  if (sides.head.length > 0 && sides.rest.length > 0) return rest;
  if (hangsOnLeft && left.length > 0) return left;
  if (rest.length > 0) return rest;
  const isOwnThing = phrase.head.to > phrase.head.from && !isOnlyChange(phrase, sides, tokens);
  return isOwnThing && !hangsOnLeft ? [] : left;
}

/** “an accuracy of”, but not “energy, with a reduction of”. */
function isAdjacent({ leadAt }: Phrase, left: readonly Measure[]): boolean {
  const nearest = left.findLast(({ metric }) => metric);
  return nearest !== undefined && leadAt - nearest.to < ADJACENT;
}

const ADJACENT = 4;

/** Whether the noun phrase names no thing: “improvement”, “better”, “further reduction”. */
function isOnlyChange({ head }: Phrase, sides: Sides, tokens: readonly Token[]): boolean {
  return tokens
    .slice(head.from, head.to)
    .every(
      ({ lower }, index) =>
        PLAIN.test(lower) ||
        sides.head.some(({ from, to }) => from <= head.from + index && head.from + index < to),
    );
}

const HANGS_ON_LEFT =
  /^(?:of|\(|:|=|is|was|were|are|to|reach\w*|by|from|score\w*|between|at|increas\w*|decreas\w*|improv\w*|reduc\w*|drops?|rises?|remarkably)$/u;

const PLAIN =
  /^(?:and|or|an?|the|end-to-end|overall|relative|absolute|average|total|significant|further|additional|respectively|roughly|on|also|-|more|even)$/u;

/** “4× smaller in area”, “the cache is 4× smaller”: what is smaller is said elsewhere. */
function isOnlySmaller(head: readonly Measure[], tokens: readonly Token[]): boolean {
  const named = head.filter(({ metric }) => metric);
  return named.length === 1 && tokens[named[0]?.from ?? -1]?.lower === 'smaller';
}

/** “1.4× higher throughput”: the last noun counts; a speed-up counts wherever it stands. */
function readHead(measures: readonly Measure[], tokens: readonly Token[]): readonly Metric[] {
  if (measures.some(({ metric }) => metric === 'speedup')) return ['speedup'];
  const isNamed = measures.some(({ from, metric }) => metric && tokens[from]?.lower !== 'smaller');
  return listJoined(
    isNamed ? measures.filter(({ from }) => tokens[from]?.lower !== 'smaller') : measures,
    tokens,
  );
}

/** The metrics that “and” or a comma joins, beginning with the first; of “memory access latency” the last. */
function listJoined(measures: readonly Measure[], tokens: readonly Token[]): readonly Metric[] {
  const joined: Metric[] = [];
  let before: Measure | undefined;
  for (const measure of measures) {
    if (!measure.metric) continue;
    const joint = before && joinWords(tokens, before.to, measure.from);
    if (joint === undefined || JOINT.test(joint)) joined.push(measure.metric);
    else if (joint === '') {
      if (!WEAK.test(tokens[measure.from]?.lower ?? '')) joined.splice(-1, 1, measure.metric);
    } else break;
    before = measure;
  }
  return joined;
}

/** Nouns that leave the say to the one before: “cache size”, “latency overhead”. */
const WEAK = /^(?:sizes?|overheads?|costs?|utili[sz]ation|footprints?|times?)$/u;

/** Takes “, and”, “consumption and”, “/”; refuses “and no”, “with”. */
const JOINT =
  /^(?:[\p{L}-]+ )?(?:and|or|,|, and|&|\/)(?: the)?(?: (?!with|no|for|of|by|in|on|at)[\p{L}-]+)?$/u;

/** Reads from the number back: the nearest metric, with those that are joined to it. */
function readLeft(
  phrase: Phrase,
  measures: readonly Measure[],
  tokens: readonly Token[],
): readonly Metric[] {
  const at = measures.findLastIndex(({ metric }) => metric);
  const nearest = measures[at];
  if (!nearest?.metric || hidesOthers(measures.slice(at + 1), phrase, tokens)) return [];
  const joined: Metric[] = [nearest.metric];
  const stronger = findStronger(measures, at, tokens);
  if (stronger) return [stronger];
  for (let index = at; index > 0; index -= 1) {
    const [before, after] = [measures[index - 1], measures[index]];
    if (!before?.metric || !after) break;
    if (!JOINT.test(joinWords(tokens, before.to, after.from))) break;
    joined.unshift(before.metric);
  }
  const isQuicker =
    nearest.metric === 'latency' &&
    measures.some(({ from, metric }) => metric === 'speedup' && nearest.from - from < NEAR);
  if (isQuicker) return ['speedup'];
  const isForAll = phrase.list.length === 1 || phrase.list.length === joined.length;
  return isForAll ? joined : [nearest.metric];
}

/** “memory overhead of”, “cache size by”: the metric of the noun before a weak one. */
function findStronger(
  measures: readonly Measure[],
  at: number,
  tokens: readonly Token[],
): Metric | undefined {
  const [before, weak] = [measures[at - 1], measures[at]];
  if (!before || !weak || before.to !== weak.from) return undefined;
  return WEAK.test(tokens[weak.from]?.lower ?? '') ? before.metric : undefined;
}

const NEAR = 6;

/** “… memory, and outperforms straw by”, “tile size can improve performance by”. */
function hidesOthers(
  nearer: readonly Measure[],
  { leadAt }: Phrase,
  tokens: readonly Token[],
): boolean {
  return nearer.some(({ from }) => {
    const word = tokens[from]?.lower ?? '';
    if (/^(?:outperform|surpass|exceed|beat)/u.test(word)) return true;
    return /^(?:performance|efficiency)$/u.test(word) && leadAt - from < NEAR;
  });
}

function joinWords(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}

interface Sense {
  readonly tokens: readonly Token[];
  readonly measures: readonly Measure[];
}

interface Sides {
  readonly head: readonly Measure[];
  readonly rest: readonly Measure[];
  readonly left: readonly Measure[];
}
