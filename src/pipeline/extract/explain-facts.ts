import type { Found, PaperText } from '../../model/found.ts';
import type { Kind } from '../../model/vocabulary.ts';
import { findFacts } from './find-facts.ts';
import type { FoundResult } from './results/result.ts';

/**
 * Lists every fact that is found in a paper's text, with the words that state it, and every number
 * that was taken for no result, with the reason; both in the order of the text.
 */
export function explainFacts(text: PaperText): Explained {
  const { kind, kindCues, system, headline, links, results, rejected, ...lists } = findFacts(text);
  const facts = [
    ...name('kind', kindCues),
    ...name('system', system ? [system] : []),
    ...name('headline', headline ? [headline] : []),
    ...name('platform', lists.platforms),
    ...name('device', lists.devices),
    ...name('number format', lists.precisions),
    ...name(
      'link',
      links.map((found) => ({ ...found, value: spellLink(found.value) })),
    ),
    ...results.map((result) => ({ ...result, is: 'result', value: spellResult(result) })),
  ];
  return {
    defaultKind: kindCues.length === 0 ? kind : undefined,
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
  /** What sort of work the paper is taken for, where no words of it say so. */
  readonly defaultKind: Kind | undefined;
  readonly facts: readonly Finding[];
  readonly rejected: readonly Finding[];
}
