import type { Measure } from './find-measures.ts';
import type { Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { Metric } from './units.ts';

/**
 * Guesses what a number measures where no measure is named.
 *
 * A factor of better performance is a speed-up, a share of it accuracy. A number that hangs on what
 * was said before takes the metric of it: “… and 3x for wasps”, “…, a 92% reduction”. A change of a
 * thing of another name is `other`.
 */
export function guessMetric(
  phrase: Phrase,
  { tokens, measures, same, last }: Sense,
): readonly Metric[] {
  const { list, head, rest, left, lead, leadAt } = phrase;
  const sort = list[0]?.unit?.sort;
  if (sort !== 'ratio' && sort !== 'share' && sort !== 'points') return same ?? [];
  const near = listWords({ from: left.from, to: rest.to });
  const inHead = listWords(head);
  const performance: Metric = sort === 'ratio' ? 'speedup' : 'accuracy';
  if ([...inHead, ...listWords(rest)].includes('performance')) return [performance];
  const isOnlyChange = inHead.length > 0 && inHead.length === head.to - head.from;
  if (isOnlyChange && inHead.every((word) => LESS.test(word)) && last) return last;
  if (isOnlyChange && sort === 'share' && inHead.every((word) => LOST.test(word)))
    return ['accuracy'];
  if (isOnlyChange && inHead.every((word) => /^(?:smaller|larger)$/u.test(word)))
    return ['model-size'];
  if (inHead.length > 0 && !isOnlyChange)
    return inHead.some((word) => PERFORMANCE.test(word)) ? [performance] : ['other'];
  if (lead === '(' && last && leadAt - left.from < CLOSE) return last;
  if (lead === ',' && isOnlyChange && last && inHead.every((word) => !LOST.test(word))) return last;
  if (hasPerformance(left)) return [performance];
  if (same) return same;
  if (near.some((word) => PERFORMANCE.test(word))) return [performance];
  if (sort === 'share' && SCORED.test(lead)) return ['accuracy'];
  const isShareOf =
    sort === 'share' &&
    tokens[phrase.to]?.lower === 'of' &&
    /^\p{L}{3,}$/u.test(lead) &&
    !NO_VERB.test(lead);
  if (inHead.length > 0 || isShareOf) return ['other'];
  return near.length > 0 && CHANGED.test(lead) ? ['other'] : [];

  function listWords({ from, to }: Stretch): readonly string[] {
    return measures
      .filter((measure) => measure.from >= from && measure.to <= to)
      .map((measure) => tokens[measure.from]?.lower ?? '');
  }

  function hasPerformance(stretch: Stretch): boolean {
    const words = listWords(stretch);
    return words
      .slice(-2)
      .some((word) => /^(?:performance|outperform|surpass|exceed|beat)/u.test(word));
  }
}

const CLOSE = 4;

const NO_VERB =
  /^(?:that|and|but|for|from|with|among|the|than|over|about|where|while|when|whether|only|into|other|remaining|least|most|under|than|which|given|using|after|because|since|though|until|across|show|find)$/u;

const LOST = /^(?:drop|loss|degrad|gap)/u;

const LESS = /^(?:reduc|less|fewer|saving|save|decreas|lower|increase|cut)/u;

const PERFORMANCE =
  /^(?:performance|outperform|out-perform|surpass|exceed|improv|gain|better|degrad|drop|loss|boost|superior|beat|advantage|uplift|lift)/u;

/** “achieves 51.67% on a benchmark”, “(89.4%)”, “rose to 69%”. */
const SCORED = /^(?:\(|achiev\w*|reach\w*|attain\w*|obtain\w*|scor\w*|to|of|gets?|yield\w*)$/u;

const CHANGED =
  /^(?:by|of|to|\(|with|from|achiev\w*|remov\w*|prun\w*|eliminat\w*|reduc\w*|sav\w*|cut\w*|skip\w*|discard\w*|activat\w*|us\w*)$/u;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Sense {
  readonly tokens: readonly Token[];
  readonly measures: readonly Measure[];
  /** What the number before in the same unit measured. */
  readonly same: readonly Metric[] | undefined;
  /** What the number before measured. */
  readonly last: readonly Metric[] | undefined;
}
