import { describe, expect, it } from 'vitest';
import { setNumbers } from '../../src/text/set-numbers.ts';

/** A no-break space shows as `_`, a narrow one as `'`. */
function set(text: string): string {
  return setNumbers(text).replaceAll('\u00A0', '_').replaceAll('\u202F', "'");
}

describe('setNumbers', () => {
  it.each([
    ['a factor', '3.0x a year, 25X, (4x); 5x.', '3.0× a year, 25×, (4×); 5×.'],
    ['a range of factors', '2x-3x, 25-33X, 1.7-3.3x', '2×–3×, 25–33×, 1.7–3.3×'],
    ['a size', 'a 3x3 kernel, 16x16x4', 'a 3×3 kernel, 16×16×4'],
    ['a range', '3-5% of 4-8, 2-8-bit, 15~30%', '3–5% of 4–8, 2–8-bit, 15–30%'],
    ['a range after a sign', '~12-15% more', '~12–15% more'],
    ['a range of sizes', 'a 1-10B lamp, 1K-4K', 'a 1–10B lamp, 1K–4K'],
    ['a negative number', '-1, (-0.5) or -2', '−1, (−0.5) or −2'],
    ['a number and its unit', '24 GB, 1.5\nmJ, 18–25 °C, 2 ×', "24'GB, 1.5'mJ, 18–25'°C, 2'×"],
    ['a number and a rate', '12 tokens/s, 3 TOPS/W', "12_tokens/s, 3'TOPS/W"],
    ['a number and a word for it', '4 bits, 3 trillion, 2 times', '4_bits, 3_trillion, 2_times'],
    ['a name and its number', 'RTX 4090, Raspberry Pi 5', 'RTX_4090, Raspberry Pi_5'],
  ])('sets %s', (_, text, expected) => {
    expect(set(text)).toBe(expected);
  });

  it.each([
    ['a name', 'Lamp-3.1-8B, Glow-4x, Wick2-7B, a Wick 2-7B, MI300x, Lamps 8x7B'],
    ['a date', '2026-11-22'],
    ['numbers that fall', 'a score of 4-2'],
    ['a code', '0x10'],
    ['a variable', '3x + 1'],
    ['what is quoted', 'they say “20x fewer and 3-5 GB” so'],
    ['an address', 'https://lamps.example/2x-3x/4-5 and www.lamps.example/4-5'],
    ['words after a number', '4 or 5 in 20 rooms and 3 and/or 4 Gates'],
    ['a hyphen between blanks', '2 - 1'],
  ])('leaves %s', (_, text) => {
    expect(set(text)).toBe(text);
  });

  it('sets what is set already the same', () => {
    const once = setNumbers('2x-3x, 3-4 bits, -1, 24 GB');
    expect(setNumbers(once)).toBe(once);
  });
});
