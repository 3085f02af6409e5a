import type { Token } from './tokens.ts';
import { SYMBOL_UNITS } from './symbol-units.ts';
import { type Unit, WORD_UNITS } from './units.ts';

/**
 * Reads the unit that begins at a token; the longest way to write one wins.
 *
 * `8 x 8` and `8x8` are dimensions, in which `x` is no unit.
 */
export function readUnit(tokens: readonly Token[], from: number): ReadUnit | undefined {
  const [first, second] = tokens.slice(from, from + 2);
  if (!first) return undefined;
  if (/^[x×]$/iu.test(first.text) && second?.kind === 'number') return undefined;
  for (let to = Math.min(tokens.length, from + LONGEST); to > from; to -= 1) {
    const written = tokens.slice(from, to).map(({ text }) => text);
    const unit = SYMBOLS.get(written.join(' ')) ?? WORDS.get(written.join(' ').toLowerCase());
    if (unit && fits(unit, tokens, from)) return { unit, to };
  }
  return undefined;
}

/** A letter that stands alone is a unit only where the number is glued to it or nothing else fits. */
function fits(unit: Unit, tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (!first || first.isGlued || first.kind === 'sign') return true;
  return unit.sort !== 'setting' || first.text.length > 1;
}

const LONGEST = 6;

const SYMBOLS = indexUnits(SYMBOL_UNITS);
const WORDS = indexUnits(WORD_UNITS);

function indexUnits(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  return new Map(units.flatMap((unit) => unit.written.map((form) => [form, unit] as const)));
}

interface ReadUnit {
  readonly unit: Unit;
  /** The index after its last token. */
  readonly to: number;
}
