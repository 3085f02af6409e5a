import type { Place } from '../model/place.ts';
import type { Diagnostic, Facts } from './diagnostic.ts';
import { MESSAGES, type MessageId } from './messages/index.ts';

/** Collects what a run has to say; nothing is printed and nothing stops until the end. */
export interface Report {
  /** Adds a diagnostic; `places` are where it is and, after the first, where else to look. */
  add(id: MessageId, facts?: Facts, ...places: readonly Place[]): void;
  /** All diagnostics, by file, line and id, whatever the order in which they were added. */
  list(): readonly Diagnostic[];
}

/** Makes an empty report. */
export function makeReport(): Report {
  const diagnostics: Diagnostic[] = [];
  return {
    add(id, facts = {}, ...places) {
      const [place, ...also] = places;
      const { level, happened, mend } = MESSAGES[id];
      diagnostics.push({
        id,
        level,
        happened: fillIn(happened, facts),
        mend: fillIn(mend, facts),
        ...(place && { place }),
        also,
      });
    },
    list: () => diagnostics.toSorted(compareDiagnostics),
  };
}

function fillIn(template: string, facts: Facts): string {
  return template.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => String(facts[name] ?? whole));
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.place?.file ?? '', b.place?.file ?? '') ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    compareText(a.id, b.id) ||
    compareText(a.happened, b.happened)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
