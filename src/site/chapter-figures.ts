import { FIGURES } from '../prose/check-elements.ts';
import type { Prose } from '../prose/prose.ts';
import { collectRatios } from './ratios.ts';
import type { SitePaper } from './site-paper.ts';
import { countFormats, countYears } from './year-counts.ts';

export type FigureName = (typeof FIGURES)[number];

/** Tells whether there is enough for a figure of papers. */
export function hasFigure(of: FigureName, papers: readonly SitePaper[]): boolean {
  return COLLECTORS[of]({ papers }) !== undefined;
}

/** The figures of a chapter that its text doesn't place itself. */
export function listFigures(
  papers: readonly SitePaper[],
  text: { readonly prose: Prose } | undefined,
): readonly FigureName[] {
  const elements = text?.prose.elements ?? [];
  const placed = elements.filter(
    ({ name, attributes }) => name === 'Figure' && !attributes.has('where'),
  );
  const names = new Set(placed.map(({ attributes }) => attributes.get('of')));
  return FIGURES.filter((name) => !names.has(name) && hasFigure(name, papers));
}

const COLLECTORS: Readonly<
  Record<FigureName, (from: { papers: readonly SitePaper[] }) => unknown>
> = {
  years: countYears,
  speedup: (from) => collectRatios(from, 'speedup'),
  'energy-efficiency': (from) => collectRatios(from, 'energy-efficiency'),
  formats: countFormats,
};
