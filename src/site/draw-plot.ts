import { plot, type PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** About the width of a phone; a drawing is as wide as its place, and looks the same anywhere. */
export const PLOT_WIDTH = 360;

/** The colours of the site, which follow the reader’s scheme. */
export const COLOURS = {
  ink: 'var(--ink)',
  paper: 'var(--paper)',
  rubric: 'var(--rubric)',
  hair: 'var(--hair)',
} as const;

/**
 * Draws a plot as SVG when the site is built; the reader's browser needs no script for it.
 *
 * What would fix its size or style is left to the style sheets, and lengths are rounded to a tenth.
 */
export function drawPlot(options: PlotOptions): string {
  const drawing = plot({ width: PLOT_WIDTH, margin: 0, axis: null, ...options, document });
  drawing.querySelector('style')?.remove();
  for (const attribute of ['width', 'height', 'class', 'fill', 'font-family', 'font-size']) {
    drawing.removeAttribute(attribute);
  }
  // The figure as a whole says in words what it shows, so its parts needn't.
  for (const part of drawing.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  return drawing.outerHTML.replaceAll(LONG_FRACTION, (length) => String(roundTenth(length)));
}

/** Takes `45.781369657454505`; refuses `45.7` and `45`. */
const LONG_FRACTION = /(?<!\d)\d+\.\d{2,}/gu;

function roundTenth(length: string): number {
  return Math.round(Number(length) * 10) / 10;
}

// The library makes elements and needs a document to make them with.
const { document } = parseHTML('<html></html>');
