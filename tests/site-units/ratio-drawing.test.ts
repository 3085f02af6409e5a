import { describe, expect, it } from 'vitest';
import { drawRatios, outlineMark } from '../../src/site/ratio-drawing.ts';
import type { Ratio } from '../../src/site/ratios.ts';
import { samplePaper } from './sample-paper.ts';
import { sampleResult } from './sample-result.ts';

describe('drawRatios', () => {
  it('labels once, twice and five times between few powers of ten', () => {
    expect(labelTicks(makeRatio(7))).toEqual(['1×', '2×', '5×', '10×']);
  });

  it('labels the powers of ten alone where there are many', () => {
    expect(labelTicks(makeRatio(0.5), makeRatio(700))).toEqual([
      '0.1×',
      '1×',
      '10×',
      '100×',
      '1,000×',
    ]);
  });

  it('gives equal ratios equal distances', () => {
    const { ticks } = draw(makeRatio(0.5), makeRatio(700));
    const [first = 0, second = 0, third = 0] = ticks.map(({ x }) => Number(x));
    expect(third - second).toBeCloseTo(second - first);
  });

  it('makes a row higher for marks that would cover each other', () => {
    const alone = draw(makeRatio(2)).rows[0]?.height ?? 0;
    const crowd = Array.from({ length: 9 }, () => makeRatio(2));
    expect(draw(...crowd).rows[0]?.height).toBeGreaterThan(alone);
  });

  it('draws a range as a line', () => {
    const [row] = draw(makeRatio(2), { ...makeRatio(8), low: 4 }).rows;
    expect(row?.marks.map(({ range }) => range !== undefined)).toEqual([false, true]);
  });
});

describe('outlineMark', () => {
  it('has another shape for each kind of mark', () => {
    const outlines = (['exact', 'up to', 'over'] as const).map((mark) => outlineMark(mark, 9, 9));
    expect(outlines).toEqual([
      'M5 9a4 4 0 1 1 8 0a4 4 0 1 1 -8 0z',
      'M5 9L13 5V13z',
      'M13 9L5 5V13z',
    ]);
  });
});

function makeRatio(value: number): Ratio {
  const result = sampleResult({ value });
  return { paper: samplePaper(), result, low: value, high: value, mark: 'exact' };
}

function draw(...ratios: readonly Ratio[]): ReturnType<typeof drawRatios> {
  return drawRatios([{ name: 'rafts', ratios, median: undefined }]);
}

function labelTicks(...ratios: readonly Ratio[]): string[] {
  return draw(...ratios).ticks.map(({ label }) => label);
}
