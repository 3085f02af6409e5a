import type { ChoiceCase } from './choices.ts';
import type { Compared } from './floors.ts';

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

/** Rounded down, so that 95.0 % is never less than 95 %. */
function formatShare(share: number): string {
  return `${(Math.floor(share * 1000 + 1e-9) / 10).toFixed(1)} %`;
}
