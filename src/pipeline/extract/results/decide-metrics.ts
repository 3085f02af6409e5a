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
  const unit = phrase.list[0]?.unit;
  const near = (stretch: Stretch) =>
    measures.filter(({ from, to }) => from >= stretch.from && to <= stretch.to);
  const sides = {
    head: near(phrase.head),
    rest: near(phrase.rest),
    left: near(phrase.left).toReversed(),
  };
  const found =
    unit?.metric && unit.sort !== 'points' ? takeUnits(unit, sides) : read(phrase, sides, tokens);
  const { list } = phrase;
  if (list.length > 1 && found.length === list.length) return found.map((metric) => [metric]);
  if (list.length === 1) return [found];
  return list.map(() => found.slice(0, 1));
}

/** A unit such as `ms` says by itself what it measures, unless a word near says better. */
function takeUnits({ metric, alsoOf = [] }: Unit, { head, rest, left }: Sides): readonly Metric[] {
  if (!metric) return [];
  const nearest = [...head, ...rest, ...left].find((measure) => measure.metric)?.metric;
  return [nearest && alsoOf.includes(nearest) ? nearest : metric];
}

function read(phrase: Phrase, sides: Sides, tokens: readonly Token[]): readonly Metric[] {
  const head = readHead(sides.head, tokens);
  const rest = listJoined(sides.rest, tokens);
  const left = readLeft(phrase, sides.left, tokens);
  const hangsOnLeft = /^(?:of|\(|:|=|is|was|were|are|to|reach\w*|by|from|score\w*|between)$/u.test(
    phrase.lead,
  );
  if (head.length > 0 && (phrase.lead !== 'of' || left.length === 0)) return head;
  if (sides.head.length > 0 && rest.length > 0) return rest;
  if (hangsOnLeft && left.length > 0) return left;
  if (rest.length > 0) return rest;
  return left;
}

/** “1.4× higher throughput”: the last noun counts; a speed-up counts wherever it stands. */
function readHead(measures: readonly Measure[], tokens: readonly Token[]): readonly Metric[] {
  const joined = listJoined(measures, tokens);
  if (joined.includes('speedup')) return ['speedup'];
  return joined;
}

/** The metrics that “and” or a comma joins, beginning with the first; of “memory access latency” the last. */
function listJoined(measures: readonly Measure[], tokens: readonly Token[]): readonly Metric[] {
  const joined: Metric[] = [];
  let before: Measure | undefined;
  for (const measure of measures) {
    if (!measure.metric) continue;
    const between = before ? tokens.slice(before.to, measure.from).map(({ lower }) => lower) : [];
    if (!before || between.some((word) => /^(?:and|,|or|&)$/u.test(word)))
      joined.push(measure.metric);
    else if (between.length === 0) joined.splice(-1, 1, measure.metric);
    else break;
    before = measure;
  }
  return joined;
}

/** Reads from the number back; `measures` come nearest first. */
function readLeft(
  phrase: Phrase,
  measures: readonly Measure[],
  tokens: readonly Token[],
): readonly Metric[] {
  const nearest = measures.find(({ metric }) => metric);
  if (!nearest?.metric) return [];
  const before = measures[measures.indexOf(nearest) + 1];
  const joint =
    before &&
    tokens
      .slice(before.to, nearest.from)
      .map(({ lower }) => lower)
      .join(' ');
  const isPair = before?.metric && (joint === 'and' || joint === '/' || joint === 'and the');
  if (isPair && before.metric && !(before.metric === 'speedup')) {
    return phrase.list.length > 2 ? [nearest.metric] : [before.metric, nearest.metric];
  }
  return [nearest.metric];
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
