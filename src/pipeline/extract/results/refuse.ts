import type { Measure } from './find-measures.ts';
import type { Phrase } from './phrases.ts';
import { SETTINGS } from './settings.ts';
import type { Token } from './tokens.ts';

/** Says why a list of numbers is no claim about the paper's own work; undefined where it may be one. */
export function refuseClaim(phrase: Phrase, sense: Sense): Reason | undefined {
  return TESTS.find(({ isTrue }) => isTrue(phrase, sense))?.reason;
}

const TESTS: readonly Test[] = [
  {
    reason: 'it stands before the paper speaks of its own work',
    isTrue: (_, { isBackground }) => isBackground,
  },
  {
    reason: 'its unit belongs to settings',
    isTrue: ({ list }) => list[0]?.unit?.sort === 'setting',
  },
  { reason: 'it is the size of a model or a data set', isTrue: isSize },
  { reason: 'it has no unit, and nothing near says what it measures', isTrue: isBare },
  { reason: 'it is a setting', isTrue: isSetting },
  { reason: 'it describes a device or a part', isTrue: isPart },
  { reason: 'it is what a device has', isTrue: isCapacity },
  { reason: 'it is joined to a setting', isTrue: isJoinedToRefused },
  { reason: 'it is the figure of what the work is compared with', isTrue: isBaselineFigure },
];

/** “a 7B model”, “trained on 2M images”; “only 10K samples” and “scales beyond 100B parameters” are claims. */
function isSize({ list: [first], from }: Phrase, { tokens }: Sense): boolean {
  if (first?.unit?.sort !== 'count') return first?.isScaled === true && !first.unit;
  const before = join(tokens, from - REACH, from);
  if (first.unit.name.endsWith('tokens') && before.endsWith('up to')) return false;
  return !FEW.test(before) && !SCALES.test(before);
}

/** Takes “only about |3M parameters”; refuses “with |3M parameters”. */
const FEW =
  /\b(?:only|just|merely|as few as|below|under|(?:less|fewer) than)(?: (?:a|about|approximately|around|~|∼|≈))?$/u;

/** Takes “can train models of up to |3B parameters”; refuses “trained models with up to |3B parameters”. */
const SCALES =
  /\b(?:supports?|supporting|enabl(?:es?|ing)|scal(?:es?|ing)|train(?:s|ing)?|fine-tun(?:es?|ing)|handl(?:es?|ing)|runs?|running) (?:[\p{L}-]+ ){0,5}(?:up to|beyond|over|more than|as large as)$/u;

/** Bare numbers are results where a score stands beside them: “a BLEU of 28.4”, “<0.1 perplexity degradation”. */
function isBare({ list: [first], head, left, lead }: Phrase, { tokens, measures }: Sense): boolean {
  if (!first || first.unit) return false;
  if (Number.isInteger(first.value) && first.changedFrom === undefined) return true;
  const scores = measures.filter(({ metric }) => metric === 'accuracy' || metric === 'perplexity');
  const isAfter = scores.some(
    ({ from }) => from >= head.from && from < head.to && from - head.from < 3,
  );
  const isNamed = scores.some(({ to }) => to === left.to);
  const isBefore =
    (isNamed && left.to > left.from) ||
    (/^(?:of|to|by|\(|:|=|reach\w*|is|was|from)$/u.test(lead) &&
      scores.some(({ from, to }) => from >= left.from && left.to - to < 6));
  return !isAfter && !isBefore && !/^(?:point|scores?)/u.test(tokens[head.from]?.lower ?? '');
}

function isSetting({ list: [first], lead, leadAt, from, to }: Phrase, { tokens }: Sense): boolean {
  if (lead === 'at' && first?.unit?.name.endsWith('Hz')) return true;
  const after = join(tokens, to, to + NEAR);
  const before = join(tokens, leadAt - REACH, leadAt + 1);
  const isAt =
    /^(?:at|given|for)$/u.test(lead) || /\bunder(?: up ?to| a)?$/u.test(join(tokens, leadAt, from));
  return SETTINGS.some(({ side, pattern }) => {
    if (side === 'before') return pattern.test(before);
    return (side === 'after' || isAt) && pattern.test(after);
  });
}

/** “under 20% noise and 40% variability”. */
function isJoinedToRefused({ list: [first], lead, leadAt }: Phrase, { refusedTo }: Sense): boolean {
  return first?.unit?.sort === 'share' && lead === 'and' && leadAt === refusedTo;
}

/** How many tokens after a number, and before it, can make it a setting. */
const NEAR = 4;
const REACH = 9;

/** “an 80 mW camera”: an amount that a thing is described with. */
function isPart({ list: [first], to, from, head }: Phrase, { tokens, measures }: Sense): boolean {
  const sort = first?.unit?.sort;
  const next = tokens[to];
  if ((sort !== 'amount' && sort !== 'size') || next?.kind !== 'word') return false;
  const near = Math.min(head.to, head.from + 3);
  const isMeasured = measures.some(({ from: at }) => at >= head.from && at < near);
  const isDescribed = /^(?:an?|the|single|each|one|two)$/u.test(tokens[from - 1]?.lower ?? '');
  return isDescribed && !isMeasured && !AFTER_AMOUNT.test(next.lower);
}

const AFTER_AMOUNT = /^(?:in|of|on|for|per|and|at|with|to|when|while|by|from)$/u;

/** “a 24 GB GPU”, “a laptop with 16 GB of RAM”, and any size of which nothing says that it is spent. */
function isCapacity(phrase: Phrase, { tokens, claimedUnits }: Sense): boolean {
  const { list, to, from, left, lead, leadAt } = phrase;
  const unit = list[0]?.unit;
  if (unit?.sort !== 'size') return false;
  if (DEVICE_AFTER.test(join(tokens, to, to + 3))) return true;
  const isNext = [...claimedUnits].some((name) => /^[KMGT]?B$/u.test(name));
  if (lead === 'and' && isNext) return false;
  const isWith = lead === 'with' && from - leadAt === 1;
  if (isWith && DEVICE.test(join(tokens, leadAt - 2, leadAt))) return true;
  if (HOLDS.test(lead) && STORE.test(join(tokens, to, to + 4))) return true;
  return !SPENT.test(join(tokens, left.from, from));
}

const HOLDS = /^(?:with|on|has|have|an?|of|single|at|the|,|and)$/u;
const STORE = /\b(?:ram|dram|vram|hbm|sram|ssd|gpus?|nvidia|devices?)\b/u;

/** Takes “needs |2 MB”, “a footprint of |2 MB”; refuses “there are |2 MB”. */
const SPENT =
  /\b(?:consum|requir|us(?:es|ed|ing|age)|utiliz|under|need|occup|fit|reduc|sav|tak|only|just|less than|footprint|shrink|compress|memory|size|from|minimi|within)/u;

const DEVICES = String.raw`(?:gpus?|laptops?|devices?|boards?|machines?|servers?|cards?|phones?|smartphones?|a100|h100|rtx|nvidia|workstations?|mcus?|microcontrollers?)\b`;

/** Takes “24 GB consumer GPU”, “a GPU | with 24 GB”. */
const DEVICE_AFTER = new RegExp(`^(?:[\\p{L}-]+ )?${DEVICES}`, 'u');
const DEVICE = new RegExp(`\\b${DEVICES}`, 'u');

/** “compared to a base rating of 43%”, “than the 12 ms of”, “(vs. 3.1 W)”, “while the rest only reach 45 FPS”. */
function isBaselineFigure(
  { list: [first], from, head, lead, leadAt }: Phrase,
  { tokens, measures, claimedUnits }: Sense,
): boolean {
  if (!first?.unit || first.unit.sort === 'ratio') return false;
  const isChange = measures.some(
    ({ from: at, metric }) => !metric && at >= head.from && at < head.to,
  );
  if (isChange) return false;
  if (/\b(?:up|down) from$/u.test(join(tokens, from - 2, from))) return true;
  for (let at = Math.min(leadAt, from - 1), steps = 0; at >= 0 && steps < 9; at -= 1, steps += 1) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'with' && /^compar/u.test(tokens[at - 1]?.lower ?? '')) return true;
    if (/^[,;:]$/u.test(word) || tokens[at]?.kind === 'number' || VERB.test(word)) break;
    if (COMPARED.test(word) && !(/^(?:than|over)$/u.test(word) && at >= leadAt)) return true;
  }
  if (lead !== 'by' && isOfOthers(tokens, from)) return true;
  return claimedUnits.has(first.unit.name) && isContrast(tokens, from);
}

/** “…, while straw only reaches 45 FPS”, “… but prior hives reach 45 FPS”. */
function isContrast(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(0, from);
  const since = before.findLastIndex(({ lower }) => /^(?:while|whereas|but)$/u.test(lower));
  const clause = join(tokens, since + 1, from);
  if (since < 0 || /^\p{L}+ing\b/u.test(clause)) return false;
  const isLess = tokens[since]?.lower !== 'but' && /\b(?:only|merely)\b/u.test(clause);
  return isLess || /\b(?:others?|existing|baselines?|prior|conventional|previous)\b/u.test(clause);
}

/** “Existing hives reach only 30%, whereas …”. */
function isOfOthers(tokens: readonly Token[], from: number): boolean {
  let start = from;
  while (start > 0 && !CLAUSE_STARTS.has(tokens[start - 1]?.lower ?? '')) start -= 1;
  return OTHERS.test(tokens[start]?.lower ?? '');
}

const CLAUSE_STARTS = new Set([',', ';', 'while', 'whereas', 'but', 'although', 'though']);
const OTHERS = /^(?:existing|current|prior|previous|conventional|traditional|today['’]s|earlier)$/u;

const COMPARED = /^(?:than|versus|vs|compared|against|instead|over|originally)$/u;
const VERB =
  /^(?:us(?:es|ing)$|utiliz|while$|with$|and$|achiev|reduc|improv|deliver|provid|show|attain|reach|offer|yield|outperform|increas|obtain|gain|sav|consum|requir|demonstrat|result)/u;

function join(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(Math.max(0, from), Math.max(0, to))
    .map(({ lower }) => lower)
    .join(' ');
}

type Reason = string;

interface Sense {
  readonly tokens: readonly Token[];
  readonly measures: readonly Measure[];
  readonly isBackground: boolean;
  /** The units of what the sentence has claimed so far. */
  readonly claimedUnits: ReadonlySet<string>;
  /** Where the words of the last refused number end. */
  readonly refusedTo: number;
}

interface Test {
  readonly reason: Reason;
  readonly isTrue: (phrase: Phrase, sense: Sense) => boolean;
}
