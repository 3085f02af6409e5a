import type { Found, PaperText } from '../../model/found.ts';
import { findDevices } from './devices/find-devices.ts';
import { findHeadline } from './headline/find-headline.ts';
import { findLinks } from './links/find-links.ts';
import { findPlatforms } from './platforms/find-platforms.ts';
import { findPrecisions } from './precisions/find-precisions.ts';
import { extractResults } from './results/index.ts';
import type { FoundResult } from './results/result.ts';
import { findSystem } from './system/find-system.ts';

/**
 * Lists every fact that is found in a paper's text, with the words that state it, and every number
 * that was taken for no result, with the reason; both in the order of the text.
 */
export function explainFacts(text: PaperText): Explained {
  const system = findSystem(text);
  const { results, rejected } = extractResults(text);
  const facts = [
    ...name('system', system ? [system] : []),
    ...name(
      'headline',
      [findHeadline(text, system?.value)].filter((fact) => fact !== undefined),
    ),
    ...name('platform', findPlatforms(text)),
    ...name('device', findDevices(text)),
    ...name('number format', findPrecisions(text)),
    ...name(
      'link',
      findLinks(text).map((found) => ({ ...found, value: spellLink(found.value) })),
    ),
    ...results.map((result) => ({ ...result, is: 'result', value: spellResult(result) })),
  ];
  return {
    facts: facts.toSorted(compareSpans),
    rejected: rejected
      .map(({ words, reason, ...span }) => ({
        ...span,
        quote: words,
        is: 'number',
        value: reason,
      }))
      .toSorted(compareSpans),
  };
}

function name(is: string, found: readonly Found<string>[]): readonly Finding[] {
  return found.map((fact) => ({ ...fact, is }));
}

function spellLink({ url, kind }: { url: string; kind: string }): string {
  return `${url} (${kind})`;
}

function spellResult(result: FoundResult): string {
  const { metric, qualifier, min, value, unit, relative, baseline } = result;
  const range = min === undefined ? String(value) : `${min}–${value}`;
  const comparison = baseline === undefined ? '' : `, compared with ${baseline}`;
  const number = [qualifier, range, unit].filter(Boolean).join(' ');
  return `${metric} ${number}, ${relative ? 'relative' : 'absolute'}${comparison}`;
}

/** The title goes before the abstract; of two facts that begin together, the longer goes first. */
function compareSpans(a: Finding, b: Finding): number {
  if (a.where !== b.where) return a.where === 'title' ? -1 : 1;
  return a.start - b.start || b.end - a.end;
}

/** A fact, or a number that is none: what it is of, and its value or the reason against it. */
export interface Finding extends Omit<Found<string>, 'value'> {
  readonly is: string;
  readonly value: string;
}

interface Explained {
  readonly facts: readonly Finding[];
  readonly rejected: readonly Finding[];
}
