import { describe, expect, it } from 'vitest';
import { findPrecisions } from '../../../src/pipeline/extract/precisions/find-precisions.ts';
import { FORMAT_TERMS } from '../../../src/pipeline/extract/precisions/format-terms.ts';

function listFormats(abstract: string): readonly string[] {
  return findPrecisions({ title: 'Lamps', abstract }).map(({ value }) => value);
}

describe('findPrecisions', () => {
  it.each([
    ['We use W4A8KV4 (4-bit weights, 8-bit activations) lamps.', ['W4A8KV4']],
    ['We quantize lamps to int8 and 4-bit integers.', ['INT8', 'INT4']],
    ['We use 16-bit floating-point (FP16) lamps.', ['FP16']],
    ['We study lamps of 3-8 bit.', ['3-8-bit']],
    ['We study lamps of 2, 3, and 4 bits.', ['2-bit', '3-bit', '4-bit']],
    ['We use 4-bit (INT4/FP4) lamps.', ['4-bit', 'INT4', 'FP4']],
    [
      'We train binary weights with Q4_0, Posit (8,0) and bfloat16.',
      ['1-bit', 'Q4_0', 'Posit (8,0)', 'BF16'],
    ],
    ['We use a mixed-precision lamp.', ['mixed']],
    ['We use FP8 mixed-precision lamps.', ['FP8']],
    ['INT4 lamps flicker. We use INT6, and it is faster than the FP16 baseline.', ['INT6']],
    ['We go from FP32 to INT8.', ['INT8']],
    ['We light a 32-bit microcontroller, a lamp-7B and 8-bit images in 4 days.', []],
    ['', []],
  ])('reads “%s” as %j', (abstract, formats) => {
    expect(listFormats(abstract)).toEqual(formats);
  });

  it('quotes the words that say it', () => {
    expect(findPrecisions({ title: 'Lamps in four bits', abstract: '' })).toEqual([
      { value: '4-bit', quote: 'four bits', start: 9, end: 18, where: 'title' },
    ]);
  });

  it('reads a long text without a sentence in linear time', () => {
    expect(listFormats(`We use ${'2, 4-bit, '.repeat(5_000)}`).length).toBeGreaterThan(0);
  });
});

describe('format terms', () => {
  it.each(FORMAT_TERMS)('$id reads “$fires.0”', ({ pattern, toFormats, fires, silent }) => {
    const [text, formats] = fires;
    const read = Array.from(text.matchAll(pattern), ({ groups = {} }) => toFormats(groups));
    expect(read.flat()).toEqual(formats);
    expect(silent.search(pattern)).toBe(-1);
  });
});
