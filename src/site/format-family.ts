/** Number formats that a reader looks for together. */
interface FormatFamily {
  /** For addresses. */
  readonly id: string;
  readonly name: string;
}

/** By bits: integers and formats of which only the width is said, then floats, then the rest. */
export const FORMAT_FAMILIES = [
  { id: '1-bit', name: '1-bit' },
  { id: 'ternary', name: '1.58-bit' },
  { id: '2-bit', name: '2-bit' },
  { id: '3-bit', name: '3-bit' },
  { id: '4-bit', name: '4-bit, INT4' },
  { id: '5-to-7-bit', name: '5–7-bit' },
  { id: '8-bit', name: '8-bit, INT8' },
  { id: 'fp4', name: 'FP4' },
  { id: 'fp8', name: 'FP5–FP8' },
  { id: '16-bit', name: '16-bit, FP16, BF16' },
  { id: '32-bit', name: '32-bit, FP32' },
  { id: 'mixed', name: 'mixed' },
  { id: 'other', name: 'other' },
] as const satisfies readonly FormatFamily[];

export type FamilyId = (typeof FORMAT_FAMILIES)[number]['id'];

/** The family of a number format as papers' records write it: `W8A8` → `8-bit`, `2-8-bit` → `mixed`. */
export function findFamily(precision: string): FamilyId {
  if (precision === 'mixed' || RANGE.test(precision)) return 'mixed';

  const pair = WEIGHTS_AND_ACTIVATIONS.exec(precision)?.groups;
  if (pair) {
    const widths = new Set([
      pair['weights'],
      pair['activations'],
      pair['cache'] ?? pair['weights'],
    ]);
    return widths.size === 1 ? ofWidth(Number(pair['weights'])) : 'mixed';
  }
  if (precision === '<1-bit') return '1-bit';
  const width = WIDTH.exec(precision)?.groups?.['width'];
  if (width !== undefined) return ofWidth(Number(width));
  const float = FLOAT.exec(precision)?.groups?.['width'];
  return float === undefined ? 'other' : ofFloat(Number(float));
}

/** `2-8-bit`, but not `8-bit`. */
const RANGE = /^\d+-\d+-bit$/u;

/** `W4A8`, `W4A4KV4`, but not `W4`. */
const WEIGHTS_AND_ACTIVATIONS = /^W(?<weights>\d+)A(?<activations>\d+)(?:KV(?<cache>\d+))?$/u;

/** `8-bit`, `1.58-bit`, `INT8`, `UINT4`, `Q4_0`, but not `FP8` or `<4-bit`, whose width is open. */
const WIDTH = /^(?:U?INT|Q)?(?<width>\d+(?:\.\d+)?)(?:-bit|_\w+)?$/u;

/** `FP8`, `BF16`, `MXFP4`, but not `Posit (8,0)`. */
const FLOAT = /^(?:[A-Z]*FP|BF|TF)(?<width>\d+)$/u;

function ofWidth(bits: number): FamilyId {
  if (bits <= 1) return '1-bit';
  if (bits < 2) return 'ternary';
  if (bits < 3) return '2-bit';
  if (bits < 4) return '3-bit';
  if (bits < 5) return '4-bit';
  if (bits < 8) return '5-to-7-bit';
  if (bits === 8) return '8-bit';
  return ofWide(bits);
}

function ofFloat(bits: number): FamilyId {
  if (bits === 4) return 'fp4';
  return bits > 4 && bits <= 8 ? 'fp8' : ofWide(bits);
}

function ofWide(bits: number): FamilyId {
  if (bits === 16) return '16-bit';
  return bits === 32 ? '32-bit' : 'other';
}
