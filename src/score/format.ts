import { stringify } from 'yaml';
import type { Quality } from '../model/quality.ts';
import type { ChoiceCase } from './choices.ts';
import type { FactScores } from './facts.ts';
import type { Compared, Figure } from './floors.ts';
import type { ResultsScore, TitledResult } from './results.ts';

/** A figure in a line: its name, its share, what it was measured on, and its floor. */
export function formatCompared({ name, figure, floor, isReached }: Compared): string {
  const share = figure === undefined ? 'not measured' : formatShare(figure.share);
  const of = figure === undefined ? '' : `of ${figure.of}`;
  const least = floor === undefined ? 'no floor' : `floor ${formatShare(floor)}`;
  const line = `${name.padEnd(26)} ${share.padStart(7)}  ${of.padEnd(7)} ${least}`;
  return isReached ? line : `${line}  BELOW`;
}

/** What was chosen and what the label says, in a line; `~` where the labels would accept both. */
export function formatMiss({ title, expected, acceptable, found }: ChoiceCase): string {
  return `${acceptable.includes(found) ? '~' : '-'} ${found}, labelled ${expected}: ${title}`;
}

/** Facts that came out otherwise than labelled, a paper's of one kind in a line. */
export function formatFactMisses({ system, headline, ...sets }: FactScores): readonly string[] {
  const choices = Object.entries({ system, headline }).flatMap(([name, { misses }]) =>
    misses.map((miss) => {
      const { acceptable, found, expected, title } = miss;
      const mark = acceptable.includes(found) ? '~' : '-';
      return `${mark} ${name} “${found}”, labelled “${expected}”: ${title}`;
    }),
  );
  const values = Object.entries(sets).flatMap(([name, { misses }]) =>
    misses.map(({ wrong, missed, title }) => {
      const extra = wrong.map((value) => `extra ${value}`);
      const missing = missed.map((value) => `missing ${value}`);
      return `- ${name} ${[...extra, ...missing].join(', ')}: ${title}`;
    }),
  );
  return [...choices, ...values];
}

/** Results that were not found, that nobody labelled, or that came out under another metric. */
export function formatResultMisses(score: ResultsScore): readonly string[] {
  const { misses, extras, confused } = score;
  return [
    ...misses.map((result) => `- result missing ${describe(result)}`),
    ...extras.map((result) => `- result extra ${describe(result)}`),
    ...confused.map((result) => `- result as ${result.foundAs} ${describe(result)}`),
  ];
}

function describe({ metric, value, unit, quote, title }: TitledResult): string {
  return `${metric} ${`${value} ${unit}`.trim()} “${quote}”: ${title}`;
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
