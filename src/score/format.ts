import type { ChoiceCase } from './choices.ts';
import { stringify } from 'yaml';
import type { Quality } from '../model/quality.ts';
import type { Compared, Figure } from './floors.ts';

/** A figure in a line: its name, its share, what it was measured on, and its floor. */
export function formatCompared({ name, figure, floor, isReached }: Compared): string {
  const share = figure === undefined ? 'not measured' : formatShare(figure.share);
  const of = figure === undefined ? '' : `of ${figure.of}`;
  const least = floor === undefined ? 'no floor' : `floor ${formatShare(floor)}`;
  const line = `${name.padEnd(20)} ${share.padStart(7)}  ${of.padEnd(7)} ${least}`;
  return isReached ? line : `${line}  BELOW`;
}

/** What was chosen and what the label says, in a line; `~` where the labels would accept both. */
export function formatMiss({ title, expected, acceptable, found }: ChoiceCase): string {
  return `${acceptable.includes(found) ? '~' : '-'} ${found}, labelled ${expected}: ${title}`;
}

/** The text of `content/quality.yaml`. */
export function formatQuality(figures: readonly Figure[]): string {
  const quality: Quality = Object.fromEntries(
    figures.map(({ name, share, of }) => [name, { share: Math.round(share * 1e4) / 1e4, of }]),
  );
  return `# Measured against tests/gold/ and written by: npm run score -- --write\n${stringify(quality)}`;
}

/** Rounded down, so that 95.0 % is never less than 95 %. */
function formatShare(share: number): string {
  return `${(Math.floor(share * 1000 + 1e-9) / 10).toFixed(1)} %`;
}
