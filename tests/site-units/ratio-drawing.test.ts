import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawKey, drawRatios } from '../../src/site/ratio-drawing.ts';
import type { Ratio } from '../../src/site/ratios.ts';
import { samplePaper } from './sample-paper.ts';
import { sampleResult } from './sample-result.ts';

describe('drawRatios', () => {
  it('labels the axis as times', () => {
    const { axis } = draw(makeRatio(7));
    const labels = [...parse(axis).querySelectorAll('text')].map((text) => text.textContent);
    expect(labels).toEqual(['1×', '2×', '5×', '10×']);
  });

  it('gives equal ratios equal distances', () => {
    const [first = 0, second = 0, third = 0] = findMarks(2, 20, 200);
    expect(second - first).toBeGreaterThan(0);
    expect(third - second).toBeCloseTo(second - first, 0);
  });

  it('makes a row higher for marks that would cover each other', () => {
    const crowd = Array.from({ length: 9 }, () => makeRatio(2));
    expect(findHeight(...crowd)).toBeGreaterThan(findHeight(makeRatio(2)));
  });

  it('draws a range as a line beside the grid', () => {
    const countLines = (ratio: Ratio): number =>
      parse(draw(ratio).rows[0]?.svg ?? '').querySelectorAll('line').length;
    expect(countLines({ ...makeRatio(8), low: 4 })).toBe(countLines(makeRatio(8)) + 1);
  });
});

describe('drawKey', () => {
  it('has another sign for each thing', () => {
    const signs = (['exact', 'up to', 'over', 'range', 'median'] as const).map(drawKey);
    expect(new Set(signs).size).toBe(signs.length);
  });

  it('points with a bound to where the true number lies', () => {
    expect(parse(drawKey('up to')).querySelector('path')?.getAttribute('d')).toMatch(/^M-4,/u);
    expect(parse(drawKey('over')).querySelector('path')?.getAttribute('d')).toMatch(/^M4,/u);
  });
});

function makeRatio(value: number): Ratio {
  const result = sampleResult({ value });
  return { paper: samplePaper(), result, low: value, high: value, mark: 'exact' };
}

function draw(...ratios: readonly Ratio[]): ReturnType<typeof drawRatios> {
  return drawRatios([{ name: 'rafts', ratios, median: undefined }]);
}

function findMarks(...values: readonly number[]): number[] {
  const svg = draw(...values.map(makeRatio)).rows[0]?.svg ?? '';
  return [...parse(svg).querySelectorAll('circle')].map((mark) => Number(mark.getAttribute('cx')));
}

function findHeight(...ratios: readonly Ratio[]): number {
  const svg = draw(...ratios).rows[0]?.svg ?? '';
  return Number(parse(svg).querySelector('svg')?.getAttribute('viewBox')?.split(' ')[3]);
}

function parse(svg: string): Document {
  return parseHTML(`<html><body>${svg}</body></html>`).document;
}
