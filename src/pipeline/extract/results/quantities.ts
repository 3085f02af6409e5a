import { FACTOR_VERBS, FACTORS, toNumber } from './number-words.ts';
import { readUnit } from './read-unit.ts';
import type { Token } from './tokens.ts';
import { RATIO, type Unit } from './units.ts';

/**
 * Finds the numbers of a sentence with their units: single ones, ranges, changes (“from 4.9 to
 * 0.6 m”, of which the new value counts), spreads (“84.8±4.6%”), fractions and factors in words.
 */
export function listQuantities(tokens: readonly Token[]): readonly Quantity[] {
  const quantities: Quantity[] = [];
  for (let from = 0; from < tokens.length;) {
    const quantity =
      readFactor(tokens, from) ?? readOrders(tokens, from) ?? readNumbers(tokens, from);
    if (quantity) quantities.push(quantity);
    from = quantity?.to ?? from + 1;
  }
  return shareUnits(tokens, quantities);
}

/** “twice the size”, “halving the latency”, “half the memory”. */
function readFactor(tokens: readonly Token[], from: number): Quantity | undefined {
  const [word, next] = tokens.slice(from, from + 2);
  if (word?.kind !== 'word') return undefined;
  const isHalf =
    word.lower === 'half' &&
    (/^(?:the|of|as)$/u.test(next?.lower ?? '') || tokens[from - 1]?.lower === 'in');
  const value = isHalf ? 0.5 : (FACTORS.get(word.lower) ?? FACTOR_VERBS.get(word.lower));
  return value === undefined ? undefined : { value, unit: RATIO, from, to: from + 1 };
}

/** “two orders of magnitude”, “2-3 orders of magnitude”; “orders of magnitude” alone says no number. */
function readOrders(tokens: readonly Token[], from: number): Quantity | undefined {
  const low = toNumber(tokens[from]);
  if (low === undefined) return undefined;
  const joined = /^(?:-|–|to|or)$/u.test(tokens[from + 1]?.lower ?? '');
  const high = joined ? toNumber(tokens[from + 2]) : undefined;
  const at = from + (high === undefined ? 1 : 3);
  const words = tokens.slice(at, at + 3).map(({ lower }) => lower);
  if (
    /^orders?$/u.test(words[0] ?? '') &&
    words[1] === 'of' &&
    /^magnitudes?$/u.test(words[2] ?? '')
  ) {
    const range = high === undefined ? { value: 10 ** low } : { value: 10 ** high, min: 10 ** low };
    return { ...range, unit: RATIO, from, to: at + 3 };
  }
  const isWord = tokens[from]?.kind === 'word' && low > 1;
  const unit = isWord ? readUnit(tokens, from + 1) : undefined;
  return unit?.unit === RATIO ? { value: low, unit: RATIO, from, to: unit.to } : undefined;
}

function readNumbers(tokens: readonly Token[], from: number): Quantity | undefined {
  const first = readOne(tokens, from);
  if (!first) return undefined;
  return (
    readFraction(tokens, from) ?? readSpread(tokens, first) ?? readRange(tokens, first) ?? first
  );
}

/** One number with its multiplier and unit, as far as it has them. */
function readOne(tokens: readonly Token[], from: number): Quantity | undefined {
  const [before, token] = [tokens[from - 1], tokens[from]];
  if (token?.kind !== 'number' || (before?.text === '@' && token.isGlued)) return undefined;
  const number = toNumber(token) ?? 0;
  const scaled = readUnit(tokens, from + 1);
  const isOwnUnit = scaled?.unit.sort === 'amount';
  const multiplier = isOwnUnit ? undefined : readMultiplier(tokens, from + 1);
  const to = multiplier?.to ?? from + 1;
  if (before?.text === '$') return { value: scale(number, multiplier), unit: DOLLAR, from, to };
  const read = readUnit(tokens, to);
  const unit = read?.unit ?? (isFactor(tokens, from) ? RATIO : undefined);
  if (!multiplier) return { value: number, from, to: read?.to ?? to, ...(unit ? { unit } : {}) };
  const isRate = unit?.metric === 'throughput' && !tokens[from + 1]?.isGlued;
  if (isRate) return { value: scale(number, multiplier), unit, from, to: read?.to ?? to };
  if (unit?.sort !== 'count') return { value: scale(number, multiplier), from, to, isScaled: true };
  const counted = { from, to: read?.to ?? to, isScaled: true };
  if (unit.name !== 'tokens') return { ...counted, value: scale(number, multiplier), unit };
  const name = `${tokens[from + 1]?.text.toUpperCase() ?? ''} tokens`;
  return { ...counted, value: number, unit: { ...unit, name } };
}

/** “by a factor of 4”, “by a factor of up to 4”. */
function isFactor(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 6), from).map(({ lower }) => lower);
  return /\b(?:factors?|speed-?ups?) of(?: up to| about| over| more than| nearly| ~| between| at least| approximately)?(?: [\d.]+ [-–]| [\d.]+ to)?$/u.test(
    before.join(' '),
  );
}

/** “1/1000 of the memory”; a ratio that is no fraction of something is none: `INT4/8`, `3/5 stars`. */
function readFraction(tokens: readonly Token[], from: number): Quantity | undefined {
  const [over, slash, under, next] = tokens.slice(from, from + 4);
  if (slash?.text !== '/' || under?.kind !== 'number') return undefined;
  const value = Number(((toNumber(over) ?? 0) / (toNumber(under) ?? 1)).toPrecision(3));
  const hangs = /^(?:to|by|only|about|than)$/u.test(tokens[from - 1]?.lower ?? '');
  const isPart = value < 1 && (hangs || /^(?:of|the|th)$/u.test(next?.lower ?? ''));
  return isPart ? { value, unit: RATIO, from, to: from + 3 } : undefined;
}

function readSpread(tokens: readonly Token[], first: Quantity): Quantity | undefined {
  if (tokens[first.to]?.text !== '±') return undefined;
  const spread = readOne(tokens, first.to + 1);
  if (!spread) return undefined;
  const unit = first.unit ?? spread.unit;
  return { ...first, ...(unit ? { unit } : {}), to: spread.to };
}

function readRange(tokens: readonly Token[], first: Quantity): Quantity | undefined {
  const joint = tokens[first.to]?.lower ?? '';
  const before = tokens[first.from - (first.unit === DOLLAR ? 2 : 1)]?.lower ?? '';
  if (!/^(?:[-–—−~∼]|to)$/u.test(joint) && !(joint === 'and' && before === 'between'))
    return undefined;
  const second = readOne(tokens, skipHedge(tokens, first.to + 1));
  if (!second) return undefined;
  const whole = { ...second, from: first.from };
  if (first.unit && first.unit.name !== second.unit?.name) {
    const isChange =
      before === 'from' && joint === 'to' && first.unit.metric === second.unit?.metric;
    return isChange ? { ...whole, changedFrom: first.value } : undefined;
  }
  const ranges = /^(?:rang|vary|varie|span|by)/u.test(tokens[first.from - 2]?.lower ?? '');
  if (before === 'from' && !ranges && second.unit?.name !== 'x') {
    return { ...whole, changedFrom: first.value };
  }
  if (second.value <= first.value)
    return before === 'from' ? { ...whole, changedFrom: first.value } : undefined;
  return { ...whole, min: first.value };
}

function readMultiplier(tokens: readonly Token[], at: number): Multiplier | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const isCount = /^(?:params?|parameters?|tokens)$/u.test(tokens[at + 1]?.lower ?? '');
  const suffix = token.isGlued || isCount ? SUFFIXES.get(token.text) : undefined;
  const factor = suffix ?? (token.isGlued ? undefined : MAGNITUDES.get(token.lower));
  return factor === undefined ? undefined : { factor, to: at + 1 };
}

/** “2x to more than 50x”, “from 3 up to 9%”. */
function skipHedge(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < from + 2 &&
    /^(?:over|more|than|about|around|nearly|just|only|merely|below|under|~|∼|up|to|\$)$/u.test(
      tokens[at]?.lower ?? '',
    )
  ) {
    at += 1;
  }
  return at;
}

/** Without the dust of binary fractions: 1.1 million is 1100000. */
function scale(value: number, multiplier: Multiplier | undefined): number {
  return Number((value * (multiplier?.factor ?? 1)).toPrecision(12));
}

/** “by 45 and 36%”, “1.5, 2.3 and 3.1 times”: a bare number takes the unit of the next in its list. */
function shareUnits(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
): readonly Quantity[] {
  const shared: Quantity[] = [];
  for (const quantity of quantities.toReversed()) {
    const next = shared.at(-1);
    const joint =
      next &&
      tokens
        .slice(quantity.to, next.from)
        .map(({ lower }) => lower)
        .join(' ');
    const isList =
      /^(?:,|and|or|, and)$/u.test(joint ?? '') ||
      (joint === '/' && !Number.isInteger(quantity.value));
    const isBare =
      !quantity.unit &&
      !quantity.isScaled &&
      !/^\p{Lu}/u.test(tokens[quantity.from - 1]?.text ?? '');
    const shares = isList && isBare && next?.unit && SHARED.has(next.unit.sort);
    shared.push(shares ? { ...quantity, unit: next.unit } : quantity);
  }
  return shared.toReversed();
}

const SHARED: ReadonlySet<Unit['sort']> = new Set(['ratio', 'share', 'points', 'amount', 'size']);

const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['B', 1e9],
  ['T', 1e12],
]);

const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
]);

const DOLLAR: Unit = { name: '$', sort: 'amount', metric: 'cost', written: [] };

/** A number of a sentence; `from` and `to` are indices of tokens, `to` after the last one. */
export interface Quantity {
  readonly value: number;
  readonly min?: number;
  readonly unit?: Unit;
  readonly from: number;
  readonly to: number;
  /** The old value of a change, of which `value` is the new one. */
  readonly changedFrom?: number;
  /** Written with a multiplier, such as `7B`. */
  readonly isScaled?: boolean;
}

interface Multiplier {
  readonly factor: number;
  readonly to: number;
}
