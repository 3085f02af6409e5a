import { findBaselines } from './baseline.ts';
import { decideMetrics } from './decide-metrics.ts';
import { guessMetric } from './guess-metric.ts';
import { listMeasures, type Measure } from './find-measures.ts';
import { listPhrases, type Phrase } from './phrases.ts';
import { findQualifier } from './qualifier.ts';
import { listQuantities, type Quantity } from './quantities.ts';
import { refuseClaim } from './refuse.ts';
import { isRelative } from './relative.ts';
import type { SentenceRejected, SentenceResult } from './result.ts';
import { listTokens, type Token } from './tokens.ts';
import type { Metric } from './units.ts';

/** Reads the results of one sentence and the numbers that are none, with their places in it. */
export function readSentence(sentence: string, isBackground: boolean): ReadSentence {
  const tokens = listTokens(sentence);
  const quantities = listQuantities(tokens);
  const measures = listMeasures(tokens);
  const results: SentenceResult[] = [];
  const rejected: SentenceRejected[] = [];
  let last: readonly Metric[] | undefined;
  let refusedTo = -1;
  const inherited = new Map<string, readonly Metric[]>();
  for (const phrase of listPhrases(tokens, quantities)) {
    const claimedUnits = new Set(inherited.keys());
    const reason = refuseClaim(phrase, { tokens, measures, isBackground, claimedUnits, refusedTo });
    if (reason === 'it is a setting') refusedTo = phrase.rest.to;
    const metrics = reason ? [] : settleMetrics(phrase, { tokens, measures, inherited, last });
    const isMeasured = metrics.some((several) => several.length > 0);
    if (!isMeasured) {
      rejected.push(
        ...phrase.list.map((quantity) =>
          refuse(quantity, {
            sentence,
            tokens,
            reason: reason ?? 'nothing near says what it measures',
          }),
        ),
      );
      continue;
    }
    last = metrics.at(-1) ?? [];
    phrase.list.forEach((quantity, index) => {
      inherited.set(quantity.unit?.name ?? '', metrics[index] ?? []);
    });
    results.push(
      ...describe(phrase, { sentence, tokens, measures, metrics, quantities, before: results }),
    );
  }
  return { results, rejected };
}

/** What the words near say, else a guess. */
function settleMetrics(phrase: Phrase, sense: Settling): readonly (readonly Metric[])[] {
  const decided = decideMetrics(phrase, sense);
  if (decided.some((metrics) => metrics.length > 0)) return decided;
  return phrase.list.map((quantity) =>
    guessMetric(
      { ...phrase, list: [quantity] },
      { ...sense, same: sense.inherited.get(quantity.unit?.name ?? '') },
    ),
  );
}

function describe(phrase: Phrase, sense: Describing): readonly SentenceResult[] {
  const { sentence, tokens, measures, metrics, quantities, before } = sense;
  const model = isElliptical(phrase, measures) ? before.at(-1) : undefined;
  const qualifier =
    findQualifier(phrase, tokens) ?? (phrase.lead === 'and' ? model?.qualifier : undefined);
  const relative = phrase.list.map(
    (quantity) => isRelative(phrase, quantity, sense) || isLike(model, quantity),
  );
  const next = quantities.find(({ from }) => from >= phrase.to)?.from ?? tokens.length;
  const until = relative.includes(true) ? tokens.length : next;
  const baselines = findBaselines(phrase, { tokens, sentence, until });
  const own = findQuote(phrase, tokens, measures);
  const place = { ...own, start: Math.min(own.start, model?.start ?? own.start) };
  return phrase.list.flatMap((quantity, index) => {
    const baseline = baselines[index];
    return (metrics[index] ?? []).map((metric) => ({
      metric,
      value: quantity.value,
      ...(quantity.min === undefined ? {} : { min: quantity.min }),
      unit: quantity.unit?.name ?? 'points',
      relative: relative[index] ?? false,
      ...(qualifier ? { qualifier } : {}),
      ...(baseline === undefined ? {} : { baseline }),
      quote: sentence.slice(place.start, place.end),
      ...place,
    }));
  });
}

/** “… and 3x for wasps”: a number that lives on what was said of the one before. */
function isElliptical({ lead, left, rest }: Phrase, measures: readonly Measure[]): boolean {
  const isJoined = /^(?:and|or|,|\()$/u.test(lead);
  return isJoined && !measures.some(({ from, to }) => from >= left.from && to <= rest.to);
}

function isLike(model: SentenceResult | undefined, { unit }: Quantity): boolean {
  return model !== undefined && model.relative && model.unit === unit?.name;
}

/** From the words that say what is measured, or the hedge, to the end of the number's noun phrase. */
function findQuote(
  { leadAt, left, to, head, rest }: Phrase,
  tokens: readonly Token[],
  measures: readonly Measure[],
): Span {
  const named = measures.findLast(({ from, to: end }) => from >= left.from && end <= left.to);
  const isNamedAfter = measures.some(({ from }) => from >= head.from && from < rest.to);
  const first = isNamedAfter ? leadAt + 1 : Math.min(named?.from ?? leadAt + 1, leadAt + 1);
  const last = Math.max(to, rest.to);
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

function refuse({ from, to }: Quantity, { sentence, tokens, reason }: Refusing): SentenceRejected {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { words: sentence.slice(start, end), reason, start, end };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface ReadSentence {
  readonly results: readonly SentenceResult[];
  readonly rejected: readonly SentenceRejected[];
}

interface Settling {
  readonly tokens: readonly Token[];
  readonly measures: readonly Measure[];
  /** What the numbers before measured, by their units. */
  readonly inherited: ReadonlyMap<string, readonly Metric[]>;
  readonly last: readonly Metric[] | undefined;
}

interface Describing {
  /** What the sentence has claimed so far. */
  readonly before: readonly SentenceResult[];
  readonly quantities: readonly Quantity[];
  readonly sentence: string;
  readonly tokens: readonly Token[];
  readonly measures: readonly Measure[];
  readonly metrics: readonly (readonly Metric[])[];
}

interface Refusing {
  readonly sentence: string;
  readonly tokens: readonly Token[];
  readonly reason: string;
}
