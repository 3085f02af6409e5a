import { dot } from '@observablehq/plot';
import { describe, expect, it } from 'vitest';
import { drawPlot } from '../../src/site/draw-plot.ts';

describe('drawPlot', () => {
  it('leaves size and style to the style sheets', () => {
    const svg = drawPlot({ height: 30, marks: [dot([1, 2], { x: Number, y: 0 })] });
    expect(svg).toMatch(/^<svg[^>]* viewBox="0 0 360 30"/u);
    expect(svg).not.toMatch(/<style|class=|^<svg[^>]* (?:width|height|fill|font)/u);
  });

  it('rounds lengths to a tenth', () => {
    const x = { domain: [0, 7] };
    const svg = drawPlot({ x, height: 30, marks: [dot([1], { x: Number, y: 0 })] });
    expect(svg).toContain('cx="51.4"');
  });

  it('draws what a reader wrote as text', () => {
    const marks = [dot([1], { x: Number, title: () => '<script>alert(1)</script>' })];
    expect(drawPlot({ height: 30, marks })).not.toContain('<script');
  });
});
